package io.comptoir.domain.credit;

import static io.comptoir.domain.invoice.TestInvoices.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.credit.CreditPlanning.Wanted;
import io.comptoir.domain.delivery.Carriage;
import io.comptoir.domain.delivery.DeliveryLine;
import io.comptoir.domain.delivery.DeliveryLine.Reception;
import io.comptoir.domain.delivery.DeliveryNoteSnapshot;
import io.comptoir.domain.delivery.DeliveryNoteStatus;
import io.comptoir.domain.delivery.DifferenceDecision;
import io.comptoir.domain.delivery.Progress;
import io.comptoir.domain.invoice.TestInvoices;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.Item;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.LineSource;
import io.comptoir.domain.shared.quantity.LineProgress;
import io.comptoir.domain.shared.quantity.QuantityKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Three were delivered and invoiced; of what the customer did not receive, the invoice gives back its part. */
class DifferenceCreditTest {

    private static final UUID NOTE_LINE = id(51);
    private static final UUID ORDER_LINE = id(61);

    @Test
    void what_was_lost_after_it_was_invoiced_is_credited_for_good() {
        var credit = credit("2", DifferenceDecision.LOST, sums("3", "1", "3"), Map.of());

        assertThat(wanted(credit, CreditPurpose.RETURN)).containsExactly(Wanted.of(TestCredits.FIRST, one()));
        assertThat(wanted(credit, CreditPurpose.CORRECTION)).isEmpty();
    }

    @Test
    void what_is_delivered_again_may_be_invoiced_again() {
        var credit = credit("2", DifferenceDecision.REDELIVER, sums("2", "0", "3"), Map.of());

        assertThat(wanted(credit, CreditPurpose.CORRECTION)).containsExactly(Wanted.of(TestCredits.FIRST, one()));
        assertThat(wanted(credit, CreditPurpose.RETURN)).isEmpty();
    }

    @Test
    void what_was_not_invoiced_needs_no_credit() {
        assertThat(wanted(credit("2", DifferenceDecision.LOST, sums("3", "1", "0"), Map.of()), CreditPurpose.RETURN))
                .isEmpty();
    }

    @Test
    void what_the_customer_accepts_all_the_same_stays_invoiced() {
        assertThat(wanted(
                        credit("2", DifferenceDecision.ACCEPTED, sums("3", "0", "3"), Map.of()), CreditPurpose.RETURN))
                .isEmpty();
    }

    @Test
    void an_order_that_was_invoiced_itself_gives_back_what_was_lost() {
        var order =
                new LineProgress(Map.of(QuantityKind.INVOICED, new BigDecimal("3"), QuantityKind.NOT_ACCEPTED, one()));
        var credit = credit("2", DifferenceDecision.LOST, sums("3", "1", "0"), Map.of(ORDER_LINE, order));

        assertThat(wanted(credit, CreditPurpose.RETURN)).containsExactly(Wanted.of(TestCredits.FIRST, one()));
    }

    private static List<Wanted> wanted(DifferenceCredit credit, CreditPurpose purpose) {
        return credit.over(List.of(TestCredits.fresh()), purpose).stream()
                .flatMap(c -> c.lines().stream())
                .toList();
    }

    private static DifferenceCredit credit(
            String received, DifferenceDecision decision, LineProgress own, Map<UUID, LineProgress> others) {
        var sums = new HashMap<>(others);
        sums.put(NOTE_LINE, own);
        var line = new DeliveryLine(
                NOTE_LINE,
                1,
                new LineSource(DocumentType.ORDER, id(60), ORDER_LINE),
                new Item(id(5), "STYLO", "Stylo", ItemKind.GOODS, true, "C62"),
                new BigDecimal("3"),
                BigDecimal.ONE,
                List.of(),
                new Reception(new BigDecimal(received), decision));
        var note = new DeliveryNoteSnapshot(
                id(50),
                Head.create("BL-1", DeliveryNoteStatus.DELIVERED, TestInvoices.NOW),
                DeliveryNoteStatus.DELIVERED,
                TestInvoices.terms(),
                id(3),
                new Carriage(null, null, null, null, null),
                Progress.NONE,
                List.of(line));
        return new DifferenceCredit(note, sums, Map.of(ORDER_LINE, new BigDecimal("3")));
    }

    private static LineProgress sums(String delivered, String notAccepted, String invoiced) {
        return new LineProgress(Map.of(
                QuantityKind.DELIVERED, new BigDecimal(delivered),
                QuantityKind.NOT_ACCEPTED, new BigDecimal(notAccepted),
                QuantityKind.INVOICED, new BigDecimal(invoiced)));
    }

    private static BigDecimal one() {
        return BigDecimal.ONE;
    }
}
