package io.comptoir.application.pricing;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.Map;
import java.util.UUID;

/** Deletes a tax rate that nothing names. */
@UseCase("taxRate:delete")
public class DeleteTaxRate {

    /** Which one, in which version. */
    public record Command(UUID id, Expected expected) {}

    private final TaxRates taxRates;
    private final History history;

    public DeleteTaxRate(TaxRates taxRates, History history) {
        this.taxRates = taxRates;
        this.history = history;
    }

    public void handle(Caller caller, Command command) {
        var rate = taxRates.lock(command.id(), command.expected());
        taxRates.remove(rate.id());
        history.record(
                caller,
                History.Entry.of(
                        "TAX_RATE", rate.id(), rate.code(), rate.head(), "taxRate.deleted", Map.of("snapshot", rate)));
    }
}
