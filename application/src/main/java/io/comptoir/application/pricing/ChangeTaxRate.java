package io.comptoir.application.pricing;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.pricing.TaxRate;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Changes a tax rate. */
@UseCase("taxRate:update")
public class ChangeTaxRate {

    /** What becomes of the rate, told under its lock. */
    public record Command(UUID id, Expected expected, UnaryOperator<TaxRate.Profile> change) {}

    private final TaxRates taxRates;
    private final History history;

    public ChangeTaxRate(TaxRates taxRates, History history) {
        this.taxRates = taxRates;
        this.history = history;
    }

    public TaxRate handle(Caller caller, Command command) {
        var before = taxRates.lock(command.id(), command.expected());
        var rate = before.change(command.change().apply(before.profile()), caller.now());
        taxRates.update(rate);
        history.record(caller, History.Entry.of("TAX_RATE", rate.id(), rate.code(), rate.head(), "taxRate.updated"));
        return rate;
    }
}
