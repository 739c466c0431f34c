package io.comptoir.application.invoice;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Issues an invoice under the next number. */
@UseCase("invoice:issue")
public class IssueInvoice {

    private final InvoiceIssuing issuing;
    private final InvoiceViewing viewing;

    public IssueInvoice(InvoiceIssuing issuing, InvoiceViewing viewing) {
        this.issuing = issuing;
        this.viewing = viewing;
    }

    public record Command(UUID id, Expected expected, InvoiceIssuing.How how) {}

    public InvoiceView handle(Caller caller, Command command) {
        return viewing.of(caller, issuing.issue(caller, command.id(), command.expected(), command.how()));
    }
}
