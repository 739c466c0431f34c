package io.comptoir.application.invoice;

import io.comptoir.application.company.Companies;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.Map;
import java.util.UUID;

/** Gives up what is open of an invoice as lost. */
@UseCase("invoice:writeOff")
public class WriteOffInvoice {

    private final InvoiceChanging changing;
    private final Companies companies;

    public WriteOffInvoice(InvoiceChanging changing, Companies companies) {
        this.changing = changing;
        this.companies = companies;
    }

    public record Command(UUID id, Expected expected, String reason) {}

    public InvoiceView handle(Caller caller, Command command) {
        boolean fourEyes = companies.get(caller.companyId()).settings().fourEyes();
        var change = new InvoiceChanging.Change(
                command.id(), command.expected(), "invoice.written-off", Map.of("reason", command.reason()));
        return changing.change(caller, change, invoice -> invoice.writeOff(command.reason(), fourEyes, caller.now()));
    }
}
