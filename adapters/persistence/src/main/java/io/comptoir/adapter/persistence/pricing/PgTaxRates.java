package io.comptoir.adapter.persistence.pricing;

import io.comptoir.adapter.persistence.shared.RecordTable;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.pricing.TaxRates;
import io.comptoir.application.shared.Expected;
import io.comptoir.domain.pricing.TaxRate;
import io.comptoir.domain.shared.totals.TaxKey;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tax rates as rows. */
@Singleton
public class PgTaxRates implements TaxRates {

    private final RecordTable<TaxRate> table;

    public PgTaxRates(Sql sql) {
        this.table = new RecordTable<>(sql, "tax_rate", "t.*", "tax-rate", PgTaxRates::read);
    }

    @Override
    public Optional<TaxRate> find(UUID id) {
        return table.find(id);
    }

    @Override
    public List<TaxRate> all() {
        return table.all();
    }

    @Override
    public TaxRate lock(UUID id, Expected expected) {
        return table.lock(id, expected, TaxRate::head);
    }

    @Override
    public void add(TaxRate rate) {
        table.add(row(rate));
    }

    @Override
    public void update(TaxRate rate) {
        table.update(row(rate), rate.head());
    }

    @Override
    public void remove(UUID id) {
        table.remove(id);
    }

    private static Row row(TaxRate rate) {
        var profile = rate.profile();
        return RecordTable.row(rate.id(), rate.head())
                .with("code", profile.code())
                .with("name", profile.name())
                .with("country", profile.country())
                .with("category", profile.key().category())
                .with("rate", profile.key().rate())
                .with("exemption_code", profile.key().exemptionCode())
                .with("exemption_reason", profile.exemptionReason())
                .with("valid_from", profile.validFrom())
                .with("valid_to", profile.validTo());
    }

    static TaxRate read(ResultRow row) {
        return new TaxRate(
                row.uuid("id"),
                RecordTable.head(row),
                new TaxRate.Profile(
                        row.string("code"),
                        row.string("name"),
                        row.string("country"),
                        new TaxKey(row.string("category"), row.decimal("rate"), row.stringOrNull("exemption_code")),
                        row.stringOrNull("exemption_reason"),
                        row.dateOrNull("valid_from"),
                        row.dateOrNull("valid_to")));
    }
}
