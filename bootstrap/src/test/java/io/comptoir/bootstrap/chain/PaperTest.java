package io.comptoir.bootstrap.chain;

import static io.comptoir.bootstrap.chain.Client.done;
import static io.comptoir.bootstrap.chain.Client.made;
import static io.comptoir.bootstrap.chain.Client.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.bootstrap.ComptoirTest;
import io.comptoir.domain.fiscal.Sha256;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Returns, credit notes, receipts and revisions as PDF, in the customer's language. */
@ComptoirTest
class PaperTest {

    private Client rep;
    private Client agent;
    private Client admin;
    private Goods goods;

    @BeforeEach
    void log_in() {
        rep = Client.of("commercial@demo.example");
        agent = Client.of("agent@demo.example");
        admin = Client.of("admin@demo.example");
        goods = new Goods(rep);
    }

    @Test
    void a_return_says_what_came_back_why_and_where_it_went() throws IOException {
        var note = new Sale(rep, goods).delivered("C00011");
        var back = made(agent.post("/v1/returns", Sale.returning(note, "10")));
        var lineId = back.getString("lines[0].id");
        var received = Map.of("lines", List.of(Map.of("lineId", lineId, "quantity", "4", "disposition", "RESTOCK")));
        back = done(agent.command(back, "returns", "receive", received));

        assertThat(text(rep, "returns", back))
                .contains("Bon de retour", back.getString("number"), note.getString("number"))
                .contains("Endommagé", "Remis en stock");
        assertThat(bare(text(rep, "returns", back))).doesNotContain("BROUILLON");
    }

    @Test
    void a_submitted_return_is_a_draft_on_paper() throws IOException {
        var note = new Sale(rep, goods).delivered("C00012");
        var back = made(rep.post("/v1/returns", Sale.returning(note, "1")));

        assertThat(bare(text(rep, "returns", back))).contains("BROUILLON");
    }

    @Test
    void a_credit_note_names_its_invoice_in_the_language_of_the_customer() throws IOException {
        var invoice = new Sale(rep, goods).invoiced("C00026");
        var credit = made(agent.post(
                "/v1/credit-notes",
                Map.of("invoiceId", invoice.getString("id"), "purpose", "CORRECTION", "reason", "Wrong address")));

        assertThat(bare(text(agent, "credit-notes", credit))).contains("Creditnote", "DRAFT");

        credit = done(agent.command(credit, "credit-notes", "issue", Map.of()));
        assertThat(text(agent, "credit-notes", credit))
                .contains("Credit note", credit.getString("number"), invoice.getString("number"));
        assertThat(bare(text(agent, "credit-notes", credit))).doesNotContain("DRAFT");
    }

    @Test
    void what_is_issued_is_printed_once_and_vouched_for() {
        var invoice = new Sale(rep, goods).invoiced("C00025");
        var path = "/v1/invoices/" + invoice.getString("id") + "/document";
        long before = done(admin.get("/v1/fiscal/verify")).getLong("lastSeq");
        var first = rep.get(path);
        made(agent.post("/v1/credit-notes", Map.of("invoiceId", invoice.getString("id"), "purpose", "CORRECTION")));
        var again = admin.get(path);

        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(first.header("ETag")).isEqualTo("\"" + Sha256.hex(first.asByteArray()) + "\"");
        assertThat(first.header("Cache-Control")).contains("private", "immutable");
        assertThat(rep.request()
                        .header("If-None-Match", first.header("ETag"))
                        .get(path)
                        .statusCode())
                .isEqualTo(304);
        var chain = done(admin.get("/v1/fiscal/verify"));
        assertThat(chain.getLong("lastSeq")).isEqualTo(before + 1);
        assertThat(chain.getBoolean("intact")).isTrue();
    }

    @Test
    void a_receipt_says_what_the_money_pays() throws IOException {
        var invoice = new Sale(rep, goods).invoiced("C00013");
        var payment = made(agent.post(
                "/v1/payments",
                Map.of(
                        "customerId",
                        invoice.getString("customerId"),
                        "method",
                        "TRANSFER",
                        "amount",
                        "100.00",
                        "receivedDate",
                        invoice.getString("issueDate"),
                        "reference",
                        "VIR-7",
                        "allocations",
                        List.of(Map.of("invoiceId", invoice.getString("id"), "amount", "80.00")))));

        assertThat(text(rep, "payments", payment))
                .contains("Reçu de règlement", "VIR-7", invoice.getString("number"), "80,00 €", "20,00 €", "100,00 €");
    }

    @Test
    void a_suppliers_credit_note_is_for_the_office_only() throws IOException {
        var credit = made(agent.post(
                "/v1/supplier-credit-notes",
                Map.of(
                        "supplierName", "Papeterie du Nord",
                        "reference", "AV-77",
                        "lines", List.of(Map.of("description", "Ristourne", "quantity", "1", "unitPrice", "120.00")))));

        assertThat(text(agent, "supplier-credit-notes", credit)).contains("Avoir fournisseur", "Papeterie du Nord");
        refused(rep.get("/v1/supplier-credit-notes/" + credit.getString("id") + "/document"), 403, "forbidden");
    }

    @Test
    void every_revision_of_a_quote_stays_printable() throws IOException {
        var quote = made(rep.post("/v1/quotes", goods.sale("C00014")));
        quote = done(rep.command(quote, "quotes", "send", Map.of("channel", "PRINT")));
        quote = done(rep.patch(quote, "quotes", Map.of("note", "Sous huit jours")));
        var revisions = "/v1/quotes/" + quote.getString("id") + "/revisions/";

        assertThat(bare(text(rep, revisions + "1/document")))
                .contains("Devis")
                .doesNotContain("BROUILLON", "huitjours");
        assertThat(bare(text(rep, revisions + "2/document"))).contains("révision2", "BROUILLON", "Soushuitjours");
        refused(rep.get(revisions + "3/document"), 404, "not-found");
    }

    @Test
    void whoever_may_not_download_is_told_so_by_the_document_too() {
        var quote = made(rep.post("/v1/quotes", goods.sale("C00015")));
        var path = "/v1/quotes/" + quote.getString("id");

        assertThat(done(agent.get(path)).getBoolean("actions.download.allowed")).isFalse();
        refused(agent.get(path + "/document"), 403, "forbidden");
        assertThat(done(admin.get(path)).getBoolean("actions.download.allowed")).isTrue();
    }

    /** Without spaces: what stands across the page is read letter by letter. */
    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String text(Client who, String collection, JsonPath document) throws IOException {
        var shown = done(who.get("/v1/" + collection + "/" + document.getString("id")));
        assertThat(shown.getBoolean("actions.download.allowed")).isTrue();
        return text(who, shown.getString("actions.download.href"));
    }

    private static String text(Client who, String path) throws IOException {
        var answer = who.get(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("application/pdf");
        try (var pdf = Loader.loadPDF(answer.asByteArray())) {
            return new PDFTextStripper().getText(pdf).replace('\u00A0', ' ').replace('\u202F', ' ');
        }
    }
}
