package io.comptoir.bootstrap.chain;

import static io.comptoir.bootstrap.chain.Client.done;
import static io.comptoir.bootstrap.chain.Client.made;
import static io.comptoir.bootstrap.chain.Client.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.bootstrap.ComptoirTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The books follow the documents: invoices, credit notes, payments; debits are credits. */
@ComptoirTest
class JournalTest {

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.open();
    }

    @Test
    void invoices_payments_and_credit_notes_are_booked() {
        var invoice = desk.invoiced(desk.delivered("C00014"));
        var id = invoice.getString("id");
        var payment = made(desk.agent()
                .post(
                        "/v1/payments",
                        Map.of(
                                "customerId", invoice.getString("customerId"),
                                "method", "CASH",
                                "amount", "100.00",
                                "receivedDate", invoice.getString("issueDate"),
                                "allocations", List.of(Map.of("invoiceId", id, "amount", "100.00")))));
        var credit = made(desk.agent()
                .post("/v1/credit-notes", Map.of("invoiceId", id, "purpose", "GOODWILL", "amount", "12.00")));
        credit = done(desk.agent().command(credit, "credit-notes", "issue", Map.of()));

        assertThat(booked(id)).containsEntry("411000", "155.52").containsEntry("445710", "-25.92");
        assertThat(booked(payment.getString("id")))
                .containsEntry("530000", "100")
                .containsEntry("411000", "-100");
        assertThat(booked(credit.getString("id"))).containsEntry("709000", "10").containsEntry("411000", "-12");
    }

    @Test
    void a_payment_that_is_cancelled_is_reversed() {
        var payment = made(desk.agent()
                .post(
                        "/v1/payments",
                        Map.of(
                                "customerId", desk.goods().customer("C00014"),
                                "method", "TRANSFER",
                                "amount", "30.00",
                                "receivedDate", "2026-01-15")));

        done(desk.admin().command(payment, "payments", "cancel", Map.of()));

        assertThat(booked(payment.getString("id"))).containsEntry("512000", "0").containsEntry("411000", "0");
    }

    @Test
    void the_books_are_not_for_everybody() {
        refused(desk.rep().get("/v1/journal-entries"), 403, "forbidden");
    }

    /** What a document did to each account, debits above zero; all of it comes to nothing. */
    private Map<String, String> booked(String pieceId) {
        List<Map<String, Object>> lines =
                done(desk.agent().get("/v1/journal-entries?pieceId=" + pieceId)).getList("items");
        var sums = new TreeMap<String, BigDecimal>();
        lines.forEach(l -> sums.merge(
                (String) l.get("account"),
                new BigDecimal((String) l.get("debit")).subtract(new BigDecimal((String) l.get("credit"))),
                BigDecimal::add));
        assertThat(sums).isNotEmpty();
        assertThat(sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("0");
        var shown = new TreeMap<String, String>();
        sums.forEach((account, sum) -> shown.put(account, sum.signum() == 0 ? "0" : shown(sum)));
        return shown;
    }

    private static String shown(BigDecimal sum) {
        return sum.stripTrailingZeros().scale() <= 0
                ? sum.stripTrailingZeros().toPlainString()
                : sum.setScale(2).toPlainString();
    }
}
