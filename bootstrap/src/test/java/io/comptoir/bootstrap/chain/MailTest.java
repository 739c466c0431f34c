package io.comptoir.bootstrap.chain;

import static io.comptoir.bootstrap.chain.Client.done;
import static io.comptoir.bootstrap.chain.Client.made;
import static io.comptoir.bootstrap.chain.Client.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.bootstrap.ComptoirTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails of a server without a mail server: files, and the answer says so. */
@ComptoirTest
class MailTest {

    @ConfigProperty(name = "comptoir.data")
    String data;

    private Client rep;
    private Goods goods;

    @BeforeEach
    void log_in() {
        rep = Client.of("commercial@demo.example");
        goods = new Goods(rep);
    }

    @Test
    void a_quote_leaves_as_a_file_with_its_paper() throws IOException {
        var quote = made(rep.post("/v1/quotes", goods.sale("C00016")));
        quote = done(rep.command(quote, "quotes", "send", Map.of("message", "Comme convenu")));

        assertThat(quote.getList("warnings.code")).contains("mail-written-as-file");
        waitFor("mail.sent", "quotes", quote);
        assertThat(file(quote))
                .contains("To: contact16@client.example", "Devis_" + quote.getString("number"), "Comme convenu")
                .contains("filename=\"" + quote.getString("number") + ".pdf\"");
    }

    @Test
    void an_acknowledgement_goes_where_it_is_asked_to() throws IOException {
        var order = new Sale(rep, goods).validated("C00017");
        order = done(rep.command(order, "sales-orders", "acknowledge", Map.of("to", "achats@client.example")));

        waitFor("mail.sent", "sales-orders", order);
        assertThat(file(order)).contains("To: achats@client.example", order.getString("number") + ".pdf");
    }

    @Test
    void an_invoice_is_sent_in_the_language_of_its_customer_as_it_is_kept() throws IOException {
        var invoice = new Sale(rep, goods).invoiced("C00027");
        invoice = done(rep.command(invoice, "invoices", "send", Map.of()));

        waitFor("mail.sent", "invoices", invoice);
        assertThat(file(invoice)).contains("Subject: =?UTF-8?Q?Invoice_" + invoice.getString("number"));
    }

    @Test
    void a_dry_run_sends_nothing() throws IOException {
        var quote = made(rep.post("/v1/quotes", goods.sale("C00018")));
        var path = "/v1/quotes/" + quote.getString("id");
        var tried =
                done(rep.request().header("If-Match", "\"1\"").body(Map.of()).post(path + "/send?dryRun=true"));
        assertThat(tried.getString("status")).isEqualTo("SENT");

        var sent = done(rep.command(quote, "quotes", "send", Map.of()));
        waitFor("mail.sent", "quotes", sent);

        assertThat(events("quotes", sent)).containsOnlyOnce("mail.sent").containsOnlyOnce("quote.sent");
    }

    @Test
    void no_address_can_smuggle_a_header() {
        var quote = made(rep.post("/v1/quotes", goods.sale("C00019")));

        refused(
                rep.command(quote, "quotes", "send", Map.of("to", "a@b.example\r\nBcc: spy@evil.example")),
                400,
                "validation-failed");
    }

    private void waitFor(String event, String collection, JsonPath document) {
        Eventually.holds(event, () -> events(collection, document).contains(event));
    }

    private List<String> events(String collection, JsonPath document) {
        return done(rep.get("/v1/" + collection + "/" + document.getString("id") + "/history"))
                .getList("items.event", String.class);
    }

    private String file(JsonPath document) throws IOException {
        try (var files = Files.list(Path.of(data, "mail"))) {
            var mine = files.filter(f -> f.getFileName().toString().startsWith(document.getString("number") + "_"))
                    .max(Comparator.comparingLong(f -> f.toFile().lastModified()))
                    .orElseThrow();
            return Files.readString(mine);
        }
    }
}
