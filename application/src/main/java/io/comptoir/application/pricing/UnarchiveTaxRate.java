package io.comptoir.application.pricing;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.pricing.TaxRate;
import java.util.UUID;

/** Takes a tax rate back into use. */
@UseCase("taxRate:archive")
public class UnarchiveTaxRate {

    /** Which one, in which version. */
    public record Command(UUID id, Expected expected) {}

    private final TaxRates taxRates;
    private final History history;

    public UnarchiveTaxRate(TaxRates taxRates, History history) {
        this.taxRates = taxRates;
        this.history = history;
    }

    public TaxRate handle(Caller caller, Command command) {
        var rate = taxRates.lock(command.id(), command.expected()).unarchive(caller.now());
        taxRates.update(rate);
        history.record(caller, History.Entry.of("TAX_RATE", rate.id(), rate.code(), rate.head(), "taxRate.unarchived"));
        return rate;
    }
}
