package io.comptoir.application.credit;

import static io.comptoir.domain.invoice.TestInvoices.eur;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.credit.CreditNoteSnapshot;
import io.comptoir.domain.credit.CreditNoteStatus;
import io.comptoir.domain.credit.CreditPlanning.Wanted;
import io.comptoir.domain.credit.CreditPurpose;
import io.comptoir.domain.credit.CreditRule;
import io.comptoir.domain.invoice.InvoiceStatus;
import io.comptoir.domain.invoice.TestInvoices;
import io.comptoir.domain.shared.error.SharedRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An invoice of ten at 10.00, 120.00 with tax, is credited. */
class CreditStoryTest {

    private static final UUID INVOICE = TestInvoices.id(10);
    private static final UUID LINE = TestInvoices.id(11);

    private final CreditStory story = new CreditStory();

    @Test
    void a_credit_note_takes_off_what_is_open() {
        story.invoiced();
        var draft = story.draft(CreditPurpose.RETURN, new CreditSelection.Quantities(List.of(two())));

        var issued = story.issue(draft);

        assertThat(issued.gross()).isEqualTo(eur("24.00"));
        assertThat(issued.status()).isEqualTo(CreditNoteStatus.SETTLED);
        assertThat(issued.head().number()).startsWith("BA-");
        assertThat(story.invoice().settlement().open()).isEqualTo(eur("96.00"));
    }

    @Test
    void drafts_hold_what_they_take() {
        story.invoiced();
        story.draft(CreditPurpose.RETURN, new CreditSelection.Quantities(List.of(Wanted.of(LINE, dec("9")))));

        assertRefused(
                () -> story.draft(CreditPurpose.RETURN, new CreditSelection.Quantities(List.of(two()))),
                SharedRule.EXCEEDS_REMAINDER);
    }

    @Test
    void a_cancelled_draft_gives_back_what_it_held() {
        story.invoiced();
        var draft = story.draft(CreditPurpose.CORRECTION, new CreditSelection.All());

        story.cancelling.cancel(story.caller, story.notes.get(draft), null);

        assertThat(story.draft(CreditPurpose.CORRECTION, new CreditSelection.All()))
                .isNotNull();
    }

    @Test
    void crediting_the_whole_cancels_the_invoice() {
        story.invoiced();

        story.issue(story.draft(CreditPurpose.CORRECTION, new CreditSelection.All()));

        assertThat(story.invoice().status()).isEqualTo(InvoiceStatus.CANCELLED);
        assertRefused(() -> story.draft(CreditPurpose.CORRECTION, new CreditSelection.All()), SharedRule.NOTHING_LEFT);
    }

    @Test
    void the_surplus_over_what_is_open_is_the_customers() {
        story.invoiced();
        story.settling.pay(INVOICE, eur("100.00"));

        var issued = story.issue(story.draft(CreditPurpose.PRICE, new CreditSelection.Amount(dec("50.00"))));

        assertThat(issued.open()).isEqualTo(eur("30.00"));
        assertThat(story.invoice().settlement().open()).isEqualTo(eur("0.00"));
    }

    @Test
    void crediting_a_paid_invoice_in_full_frees_its_payments_and_nothing_twice() {
        story.invoiced();
        story.settling.pay(INVOICE, eur("120.00"));

        var issued = story.issue(story.draft(CreditPurpose.CORRECTION, new CreditSelection.All()));

        assertThat(story.freed).isEqualTo(eur("120.00"));
        assertThat(issued.open()).isEqualTo(eur("0.00"));
        assertThat(story.invoice().settlement().paid()).isEqualTo(eur("0.00"));
    }

    @Test
    void the_surplus_goes_against_another_invoice_of_the_customer() {
        story.invoiced();
        story.settling.pay(INVOICE, eur("120.00"));
        var issued = story.issue(story.draft(CreditPurpose.GOODWILL, new CreditSelection.Amount(dec("20.00"))));
        var other = story.anotherInvoice();

        story.allocate(issued.id(), Map.of(other, dec("20.00")));

        assertThat(story.notes.get(issued.id()).status()).isEqualTo(CreditNoteStatus.SETTLED);
        assertThat(story.invoices.get(other).settlement().credited()).isEqualTo(eur("20.00"));
    }

    @Test
    void nobody_deletes_a_credit_note() {
        story.invoiced();
        var draft = story.draft(CreditPurpose.GOODWILL, new CreditSelection.Amount(dec("20.00")));

        assertRefused(
                () -> new DeleteCreditNote(story.desk).handle(story.caller, draft), CreditRule.CREDIT_NOTE_UNDELETABLE);
    }

    @Test
    void what_is_issued_stands_in_the_fiscal_chain() {
        story.invoiced();

        CreditNoteSnapshot issued =
                story.issue(story.draft(CreditPurpose.GOODWILL, new CreditSelection.Amount(dec("20.00"))));

        assertThat(story.chain.after("SALES", 0, 10))
                .singleElement()
                .satisfies(e -> assertThat(e.documentId()).isEqualTo(issued.id()));
        assertThat(story.history.events(issued.id())).containsExactly("credit-note.created", "credit-note.issued");
    }

    private static Wanted two() {
        return Wanted.of(LINE, dec("2"));
    }

    private static BigDecimal dec(String value) {
        return new BigDecimal(value);
    }
}
