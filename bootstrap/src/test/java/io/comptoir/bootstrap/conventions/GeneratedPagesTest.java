package io.comptoir.bootstrap.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.adapter.rest.shared.problem.ProblemTexts;
import io.comptoir.domain.credit.CreditNoteStatus;
import io.comptoir.domain.credit.SupplierCreditStatus;
import io.comptoir.domain.delivery.DeliveryNoteStatus;
import io.comptoir.domain.invoice.InvoiceStatus;
import io.comptoir.domain.order.OrderStatus;
import io.comptoir.domain.payment.PaymentStatus;
import io.comptoir.domain.quote.QuoteStatus;
import io.comptoir.domain.returns.ReturnStatus;
import io.comptoir.domain.shared.error.Rule;
import io.comptoir.domain.shared.lifecycle.Lifecycle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The pages of the documentation that are drawn from the code. After a change of the code, run with
 * {@code COMPTOIR_DOCS_WRITE=true} in the environment to write them anew.
 */
class GeneratedPagesTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Map<String, Lifecycle<?, ?>> LIFECYCLES = lifecycles();

    @Test
    void lifecycles_are_those_of_the_code() throws IOException {
        var diagrams = LIFECYCLES.entrySet().stream()
                .map(e -> "## " + e.getKey() + "\n\n```mermaid\n" + e.getValue().toMermaid() + "```\n")
                .collect(Collectors.joining("\n"));

        isOrBecomes(
                "lifecycles.md",
                "# Lifecycles\n\nDrawn from the tables that the server runs by; commands that leave the state as it is are"
                        + " left out.\n\n" + diagrams);
    }

    @Test
    void rules_are_those_of_the_code() throws IOException {
        var rows = ProblemTextsTest.rules().stream()
                .sorted(Comparator.comparing(Rule::code))
                .map(GeneratedPagesTest::row)
                .collect(Collectors.joining());

        isOrBecomes(
                "rules.md",
                "# Rules\n\nEvery refusal has a code that never changes; `GET /v1/problems/{code}` gives the same words.\n\n"
                        + "| code | status | français | English |\n| --- | --- | --- | --- |\n" + rows);
    }

    private static String row(Rule rule) {
        int status = switch (rule.kind()) {
            case STATE -> 409;
            case VALUE -> 422;
            case FORBIDDEN -> 403;
        };
        return "| `" + rule.code() + "` | " + status + " | " + text("fr", rule) + " | " + text("en", rule) + " |\n";
    }

    private static String text(String language, Rule rule) {
        return ProblemTexts.find(Locale.of(language), rule.code() + ".detail").orElseThrow();
    }

    private static void isOrBecomes(String page, String expected) throws IOException {
        var file = DOCS.resolve(page);
        if ("true".equals(System.getenv("COMPTOIR_DOCS_WRITE"))) {
            Files.writeString(file, expected);
        }
        assertThat(Files.readString(file)).isEqualTo(expected);
    }

    private static Map<String, Lifecycle<?, ?>> lifecycles() {
        var all = new LinkedHashMap<String, Lifecycle<?, ?>>();
        all.put("Devis (quote)", QuoteStatus.LIFECYCLE);
        all.put("Bon de commande (order)", OrderStatus.LIFECYCLE);
        all.put("Bon de livraison (delivery note)", DeliveryNoteStatus.LIFECYCLE);
        all.put("Facture (invoice)", InvoiceStatus.LIFECYCLE);
        all.put("Bon de retour (return)", ReturnStatus.LIFECYCLE);
        all.put("Avoir (credit note)", CreditNoteStatus.LIFECYCLE);
        all.put("Avoir fournisseur (supplier credit note)", SupplierCreditStatus.LIFECYCLE);
        all.put("Pièce de règlement (payment)", PaymentStatus.LIFECYCLE);
        return all;
    }
}
