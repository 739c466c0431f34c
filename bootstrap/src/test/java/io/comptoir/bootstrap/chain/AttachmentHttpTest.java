package io.comptoir.bootstrap.chain;

import static io.comptoir.bootstrap.chain.Client.done;
import static io.comptoir.bootstrap.chain.Client.made;
import static io.comptoir.bootstrap.chain.Client.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.bootstrap.ComptoirTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files on documents: added, listed, fetched, taken off. */
@ComptoirTest
class AttachmentHttpTest {

    private static final byte[] PDF = "%PDF-1.7 signé".getBytes(StandardCharsets.UTF_8);

    private Client rep;
    private Client agent;
    private Goods goods;

    @BeforeEach
    void log_in() {
        rep = Client.of("commercial@demo.example");
        agent = Client.of("agent@demo.example");
        goods = new Goods(rep);
    }

    @Test
    void come_back_as_they_were_given() {
        var path = quote();
        var added = made(attach(rep, path, "devis signe.pdf", PDF));

        assertThat(added.getString("contentType")).isEqualTo("application/pdf");
        assertThat(done(rep.get(path)).getList("items.name")).containsExactly("devis signe.pdf");
        var file = agent.get(path + "/" + added.getString("id"));
        assertThat(file.asByteArray()).isEqualTo(PDF);
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename*=UTF-8''devis%20signe.pdf");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("ETag")).isEqualTo("\"" + added.getString("sha256") + "\"");
    }

    @Test
    void are_noted_in_the_history_of_their_document() {
        var path = quote();
        var added = made(attach(rep, path, "a.pdf", PDF));
        var one = path + "/" + added.getString("id");

        refused(rep.request().delete(one), 428, "precondition-required");
        assertThat(rep.request().header("If-Match", "\"1\"").delete(one).statusCode())
                .isEqualTo(204);
        refused(rep.get(one), 404, "not-found");
        assertThat(done(rep.get(path.replace("attachments", "history"))).getList("items.event"))
                .containsSequence("attachment.added", "attachment.removed");
    }

    @Test
    void are_added_by_whoever_may_change_the_document() {
        var path = quote();

        refused(attach(agent, path, "a.pdf", PDF), 403, "forbidden");
        made(attach(rep, path, "a.pdf", PDF));
        assertThat(done(agent.get(path)).getList("items")).hasSize(1);
    }

    @Test
    void of_another_company_are_not_there() {
        var path = quote();
        var added = made(attach(rep, path, "a.pdf", PDF));
        var stranger = Client.of("admin@autre.example");

        refused(stranger.get(path), 404, "not-found");
        refused(stranger.get(path + "/" + added.getString("id")), 404, "not-found");
        refused(attach(stranger, path, "a.pdf", PDF), 404, "not-found");
    }

    @Test
    void are_what_their_bytes_say_and_never_too_large() {
        var path = quote();

        refused(
                attach(rep, path, "facture.pdf", "MZ\u0000".getBytes(StandardCharsets.UTF_8)),
                422,
                "attachment-type-refused");
        refused(
                attach(rep, path, "page.html", "<html>".getBytes(StandardCharsets.UTF_8)),
                422,
                "attachment-type-refused");
        refused(attach(rep, path, "vide.pdf", new byte[0]), 422, "attachment-empty");
        refused(attach(rep, path, "gros.pdf", new byte[10 * 1024 * 1024 + 1]), 413, "body-too-large");
        assertThat(made(attach(rep, path, "..\\..\\photo.exe", PDF)).getString("name"))
                .isEqualTo("photo.exe");
    }

    @Test
    void may_be_added_to_an_issued_invoice_which_stays_as_it_is() {
        var invoice = new Sale(rep, goods).invoiced("C00022");
        var path = "/v1/invoices/" + invoice.getString("id");
        made(attach(rep, path + "/attachments", "bon signé.pdf", PDF));

        assertThat(done(rep.get(path)).getInt("version")).isEqualTo(invoice.getInt("version"));
    }

    @Test
    void go_with_their_document() {
        var quote = made(rep.post("/v1/quotes", goods.sale("C00023")));
        var path = "/v1/quotes/" + quote.getString("id") + "/attachments";
        made(attach(rep, path, "a.pdf", PDF));

        assertThat(rep.delete(quote, "quotes").statusCode()).isEqualTo(204);
        refused(rep.get(path), 404, "not-found");
    }

    @Test
    void are_added_once_however_often_the_request_is_repeated() {
        var path = quote();
        for (int i = 0; i < 2; i++) {
            made(rep.request()
                    .contentType("multipart/form-data")
                    .header("Idempotency-Key", "attach-" + path.hashCode())
                    .multiPart("file", "a.pdf", PDF)
                    .post(path));
        }

        assertThat(done(rep.get(path)).getList("items")).hasSize(1);
        refused(
                rep.request()
                        .contentType("multipart/form-data")
                        .header("Idempotency-Key", "attach-" + path.hashCode())
                        .multiPart("file", "b.pdf", PDF)
                        .post(path),
                422,
                "idempotency-key-reused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quotes",
                "sales-orders",
                "delivery-notes",
                "invoices",
                "returns",
                "credit-notes",
                "supplier-credit-notes",
                "payments"
            })
    void hang_on_documents_of_every_kind(String collection) {
        var admin = Client.of("admin@demo.example");
        var unknown = "/v1/" + collection + "/01920000-0000-7000-8000-000000000000/attachments";

        refused(admin.get(unknown), 404, "not-found");
        refused(attach(admin, unknown, "a.pdf", PDF), 404, "not-found");
    }

    private String quote() {
        JsonPath quote = made(rep.post("/v1/quotes", goods.sale("C00024")));
        return "/v1/quotes/" + quote.getString("id") + "/attachments";
    }

    private static Response attach(Client who, String path, String name, byte[] content) {
        return who.request()
                .contentType("multipart/form-data")
                .multiPart("file", name, content)
                .post(path);
    }
}
