package io.comptoir.adapter.persistence.pricing;

import io.comptoir.adapter.persistence.shared.RecordTable;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.pricing.PriceLists;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.Ids;
import io.comptoir.domain.pricing.PriceList;
import jakarta.inject.Singleton;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/** Price lists as rows. Each is born with one version, for all time. */
@Singleton
public class PgPriceLists implements PriceLists {

    private final RecordTable<PriceList> table;
    private final Sql sql;
    private final Ids ids;

    public PgPriceLists(Sql sql, Ids ids) {
        this.table = new RecordTable<>(sql, "price_list", "t.*", "price-list", PgPriceLists::read);
        this.sql = sql;
        this.ids = ids;
    }

    @Override
    public Optional<PriceList> find(UUID id) {
        return table.find(id);
    }

    @Override
    public PriceList defaultList() {
        return table.find("is_default", true)
                .orElseThrow(() -> new IllegalStateException("the company has no default price list"));
    }

    @Override
    public PriceList lock(UUID id, Expected expected) {
        table.alone();
        return table.lock(id, expected, PriceList::head);
    }

    @Override
    public void add(PriceList list) {
        table.alone();
        giveWayTo(list);
        table.add(row(list));
        sql.insert("price_list_version", Row.of("id", ids.next()).with("price_list_id", list.id()));
    }

    @Override
    public void update(PriceList list) {
        giveWayTo(list);
        table.update(row(list), list.head());
    }

    private void giveWayTo(PriceList list) {
        if (list.isDefault()) {
            sql.update(
                    "UPDATE price_list SET is_default = false, version = version + 1"
                            + " WHERE company_id = ? AND is_default AND id <> ?",
                    Scope.companyId(),
                    list.id());
        }
    }

    @Override
    public void remove(UUID id) {
        table.remove(id);
    }

    private static Row row(PriceList list) {
        var profile = list.profile();
        return RecordTable.row(list.id(), list.head())
                .with("code", profile.code())
                .with("name", profile.name())
                .with("currency", profile.currency())
                .with("is_default", profile.isDefault());
    }

    static PriceList read(ResultRow row) {
        return new PriceList(
                row.uuid("id"),
                RecordTable.head(row),
                new PriceList.Profile(
                        row.string("code"),
                        row.string("name"),
                        Currency.getInstance(row.string("currency")),
                        row.bool("is_default")));
    }
}
