package io.comptoir.application.invoice;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Issues an invoice under the next number. */
@UseCase("invoice:issue")
public class IssueInvoice {

    private final IssueCreditCheck credit;
    private final InvoiceIssuing issuing;
    private final InvoiceViewing viewing;

    public IssueInvoice(IssueCreditCheck credit, InvoiceIssuing issuing, InvoiceViewing viewing) {
        this.credit = credit;
        this.issuing = issuing;
        this.viewing = viewing;
    }

    public record Command(UUID id, Expected expected, InvoiceIssuing.How how) {}

    public InvoiceView handle(Caller caller, Command command) {
        var issued = issuing.issue(caller, command.id(), command.expected(), command.how(), credit::before);
        return viewing.of(caller, issued, credit.after(caller, issued));
    }
}
