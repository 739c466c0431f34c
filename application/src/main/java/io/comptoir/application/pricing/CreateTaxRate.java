package io.comptoir.application.pricing;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.pricing.TaxRate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds a tax rate. */
@UseCase("taxRate:create")
public class CreateTaxRate {

    /** The new rate; {@code id} only where the client made one. */
    public record Command(@Nullable UUID id, TaxRate.Profile profile) {}

    private final TaxRates taxRates;
    private final Ids ids;
    private final History history;

    public CreateTaxRate(TaxRates taxRates, Ids ids, History history) {
        this.taxRates = taxRates;
        this.ids = ids;
        this.history = history;
    }

    public TaxRate handle(Caller caller, Command command) {
        var rate = TaxRate.create(command.id() == null ? ids.next() : command.id(), command.profile(), caller.now());
        taxRates.add(rate);
        history.record(caller, History.Entry.of("TAX_RATE", rate.id(), rate.code(), rate.head(), "taxRate.created"));
        return rate;
    }
}
