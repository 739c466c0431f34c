package io.comptoir.application.invoice;

import io.comptoir.application.document.Letterhead;
import io.comptoir.application.document.PricedPaper;
import io.comptoir.application.document.PrintedDates;
import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.document.PrintedKind;
import io.comptoir.application.document.PrintedMention;
import io.comptoir.application.document.PrintedSettlement;
import io.comptoir.application.document.PrintedTitle;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.invoice.InvoiceSnapshot;
import io.comptoir.domain.invoice.Issuance;
import java.util.List;
import java.util.UUID;

/**
 * The paper of an invoice: of a draft as it would be today, of an issued one as it was issued, even when credit notes
 * have cancelled it since.
 */
@UseCase("invoice:download")
public class PrintInvoice {

    private final Invoices invoices;
    private final Letterhead letterhead;

    public PrintInvoice(Invoices invoices, Letterhead letterhead) {
        this.invoices = invoices;
        this.letterhead = letterhead;
    }

    public PrintedDocument handle(Caller caller, UUID id) {
        var s = invoices.get(id).snapshot();
        var issuance = s.issuance();
        if (issuance == null) {
            var paper = new PricedPaper(s.terms(), s.content(), letterhead.country(caller));
            var dates = PrintedDates.of(caller.now().day());
            return paper.print(title(paper, s), dates, letterhead.today(caller));
        }
        var country = issuance.seller().address().country();
        var paper = new PricedPaper(s.terms(), s.content(), country);
        return paper.print(title(paper, s), PrintedDates.of(issuance.date()), letterhead.of(issuance.seller()))
                .withSettlement(settlement(issuance))
                .withMentions(mentions(issuance));
    }

    private static PrintedTitle title(PricedPaper paper, InvoiceSnapshot s) {
        return paper.title(kind(s), s.head().number());
    }

    private static PrintedKind kind(InvoiceSnapshot s) {
        return switch (s.kind()) {
            case DEPOSIT -> PrintedKind.DEPOSIT_INVOICE;
            case PRO_FORMA -> PrintedKind.PRO_FORMA;
            default -> PrintedKind.INVOICE;
        };
    }

    private static PrintedSettlement settlement(Issuance issuance) {
        var dues = issuance.instalments().stream()
                .map(i -> new PrintedSettlement.DueDate(i.dueDate(), i.amount().amount()))
                .toList();
        return new PrintedSettlement(null, null, dues);
    }

    private static List<PrintedMention> mentions(Issuance issuance) {
        return issuance.mentions().stream()
                .<PrintedMention>map(m -> new PrintedMention.Text(m.text()))
                .toList();
    }
}
