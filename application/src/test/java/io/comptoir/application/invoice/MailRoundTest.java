package io.comptoir.application.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.application.company.InMemoryCompanies;
import io.comptoir.application.document.InMemoryIssuedPapers;
import io.comptoir.application.document.Letterhead;
import io.comptoir.application.document.Printing;
import io.comptoir.application.fiscal.FiscalJournal;
import io.comptoir.application.mail.InMemoryCourier;
import io.comptoir.application.mail.InMemoryOutbox;
import io.comptoir.application.mail.Letter;
import io.comptoir.application.mail.LetterPrinting;
import io.comptoir.application.mail.MailRound;
import io.comptoir.application.mail.Sending;
import io.comptoir.application.mail.SettleMail;
import io.comptoir.application.mail.TakeMail;
import io.comptoir.application.shared.Callers;
import io.comptoir.application.shared.DirectUnitOfWork;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.Time;
import io.comptoir.application.shared.UseCases;
import io.comptoir.domain.company.CompanySettings;
import io.comptoir.domain.invoice.Invoice;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.InvoiceTerms;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Invoices that were sent, from the outbox to the customer. */
class MailRoundTest {

    /** A clock that stands until it is moved. */
    private static final class Standing implements Time {

        private Instant now = Instant.parse("2026-11-21T10:00:00Z");

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public LocalDate today(UUID companyId) {
            return Callers.TODAY;
        }
    }

    private final InvoiceDesk desk = new InvoiceDesk();
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final InMemoryCourier courier = new InMemoryCourier();
    private final Standing time = new Standing();
    private final MailRound round = round();

    private MailRound round() {
        var companies = InMemoryCompanies.with(Callers.COMPANY, CompanySettings.DEFAULTS);
        var work = new DirectUnitOfWork();
        var useCases = new UseCases(work, null);
        var printing = new Printing(
                useCases,
                work,
                document -> "%PDF-".getBytes(StandardCharsets.US_ASCII),
                new InMemoryIssuedPapers(),
                new FiscalJournal(desk.chain));
        var print = new PrintInvoice(desk.invoices, new Letterhead(companies));
        var sending = new Sending(new LetterPrinting(printing, null, null, print), courier);
        var settle = new SettleMail(outbox, ref -> Optional.empty(), desk.history);
        return new MailRound(useCases, new TakeMail(outbox), settle, sending, time);
    }

    private Invoice sent() {
        var invoice = desk.issue(desk.ofOrder(desk.order(InvoiceTerms.IMMEDIATE)));
        outbox.post(Letter.of(DraftKeeping.ref(invoice), "achats@client.example", "Merci"));
        return invoice;
    }

    @Test
    void a_letter_leaves_once_with_its_paper() {
        var invoice = sent();

        assertThat(round.run(Callers.COMPANY)).isOne();
        assertThat(round.run(Callers.COMPANY)).isZero();

        assertThat(courier.carried()).hasSize(1);
        var mail = courier.carried().getFirst();
        assertThat(mail.to()).isEqualTo("achats@client.example");
        assertThat(mail.paper().name()).isEqualTo(invoice.snapshot().head().number() + ".pdf");
        assertThat(mail.paper().kept()).isTrue();
        assertThat(desk.history.events(invoice.id())).endsWith("mail.sent");
    }

    @Test
    void a_letter_that_could_not_leave_is_tried_again_later() {
        var invoice = sent();
        courier.down(true);

        assertThat(round.run(Callers.COMPANY)).isOne();
        assertThat(round.run(Callers.COMPANY)).isZero();
        courier.down(false);
        time.now = time.now.plusSeconds(5);
        assertThat(round.run(Callers.COMPANY)).isOne();

        assertThat(courier.carried()).hasSize(1);
        var events = desk.history.of("INVOICE", invoice.id());
        assertThat(events.get(events.size() - 2).details())
                .containsEntry("error", "Connection refused by 127.0.0.1")
                .containsEntry("retryAt", "2026-11-21T10:00:05Z");
        assertThat(events.getLast().details()).containsEntry("attempts", 2);
    }

    @Test
    void after_a_day_of_failures_it_is_given_up() {
        var invoice = sent();
        courier.down(true);

        int tried = 0;
        for (int hour = 0; hour < 48 * 12; hour++) {
            tried += round.run(Callers.COMPANY);
            time.now = time.now.plus(Duration.ofMinutes(5));
        }

        assertThat(tried).isEqualTo(10);
        assertThat(desk.history.of("INVOICE", invoice.id()).getLast().details()).doesNotContainKey("retryAt");
    }

    @Test
    void a_document_that_is_gone_is_not_waited_for() {
        var gone = new DocumentRef(DocumentType.INVOICE, new UUID(7, 7));
        outbox.post(Letter.of(gone, "achats@client.example", null));

        assertThat(round.run(Callers.COMPANY)).isOne();
        time.now = time.now.plus(Duration.ofDays(2));

        assertThat(round.run(Callers.COMPANY)).isZero();
        assertThat(desk.history.events(gone.id())).containsExactly("mail.failed");
    }
}
