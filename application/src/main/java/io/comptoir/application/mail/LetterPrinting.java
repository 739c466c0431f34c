package io.comptoir.application.mail;

import io.comptoir.application.document.PrintedPaper;
import io.comptoir.application.document.Printing;
import io.comptoir.application.invoice.PrintInvoice;
import io.comptoir.application.order.PrintAcknowledgement;
import io.comptoir.application.quote.PrintQuoteRevision;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import java.util.Set;

/** Prints what a letter brings: the same paper that a download gives. */
@Service
public class LetterPrinting {

    /** What a letter's sender needs. */
    static final Set<String> PERMISSIONS =
            Set.of("mail:dispatch", "quote:download", "order:downloadAcknowledgement", "invoice:download");

    private final Printing printing;
    private final PrintQuoteRevision quote;
    private final PrintAcknowledgement acknowledgement;
    private final PrintInvoice invoice;

    public LetterPrinting(
            Printing printing, PrintQuoteRevision quote, PrintAcknowledgement acknowledgement, PrintInvoice invoice) {
        this.printing = printing;
        this.quote = quote;
        this.acknowledgement = acknowledgement;
        this.invoice = invoice;
    }

    PrintedPaper print(Caller caller, Letter letter) {
        var ref = letter.document();
        var id = ref.id();
        return switch (ref.type()) {
            case QUOTE -> printing.print(caller, quote, (use, who) -> use.handle(who, id, letter.revision()));
            case ORDER -> printing.print(caller, acknowledgement, (use, who) -> use.handle(who, id));
            case INVOICE -> printing.printOnce(caller, invoice, (use, who) -> use.handle(who, id), ref);
            default -> throw new IllegalStateException(ref.type() + " is not sent by mail");
        };
    }
}
