package io.comptoir.application.credit;

import io.comptoir.application.document.Letterhead;
import io.comptoir.application.document.PricedPaper;
import io.comptoir.application.document.PrintedDates;
import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.document.PrintedKind;
import io.comptoir.application.document.PrintedReferences;
import io.comptoir.application.document.PrintedSeller;
import io.comptoir.application.document.PrintedSource;
import io.comptoir.application.document.PrintedState;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.credit.CreditNoteSnapshot;
import io.comptoir.domain.credit.CreditNoteStatus;
import java.util.List;
import java.util.UUID;

/** The paper of a credit note: of an issued one as it was issued, of a draft as it would be today. */
@UseCase("creditNote:download")
public class PrintCreditNote {

    private final CreditNotes notes;
    private final Letterhead letterhead;

    public PrintCreditNote(CreditNotes notes, Letterhead letterhead) {
        this.notes = notes;
        this.letterhead = letterhead;
    }

    public PrintedDocument handle(Caller caller, UUID id) {
        var s = notes.get(id).snapshot();
        var issuance = s.issuance();
        if (issuance == null) {
            var dates = PrintedDates.of(caller.now().day());
            return print(s, dates, letterhead.today(caller), letterhead.country(caller));
        }
        var country = issuance.seller().address().country();
        return print(s, PrintedDates.of(issuance.date()), letterhead.of(issuance.seller()), country);
    }

    private static PrintedDocument print(
            CreditNoteSnapshot s, PrintedDates dates, PrintedSeller seller, String country) {
        var paper = new PricedPaper(s.terms(), s.content(), country);
        var title = paper.title(PrintedKind.CREDIT_NOTE, s.head().number()).withState(state(s.status()));
        var period = s.origin().period();
        var days = period == null ? dates : dates.withPeriod(period.from(), period.to());
        return paper.print(title, days, seller).withReferences(references(s));
    }

    /** A credit note names the invoice that it corrects (CGI ann. II art. 242 nonies A; BR-FR-CO-05). */
    private static PrintedReferences references(CreditNoteSnapshot s) {
        var invoice = s.origin().invoice();
        var sources = invoice == null
                ? List.<PrintedSource>of()
                : List.of(new PrintedSource(PrintedKind.INVOICE, invoice.number(), invoice.issueDate()));
        return new PrintedReferences(
                s.terms().customerReference(),
                sources,
                null,
                null,
                null,
                s.origin().reason());
    }

    private static PrintedState state(CreditNoteStatus status) {
        return switch (status) {
            case DRAFT -> PrintedState.DRAFT;
            case ISSUED, SETTLED -> PrintedState.FINAL;
            case CANCELLED -> PrintedState.CANCELLED;
        };
    }
}
