package io.comptoir.adapter.persistence.carrier;

import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.RecordTable;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.carrier.Carriers;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.carrier.Carrier;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Carriers as rows. */
@Singleton
public class PgCarriers implements Carriers {

    private static final String LISTED =
            "SELECT t.*, comptoir_fold(t.code || ' ' || t.name) AS search_text FROM carrier t WHERE t.company_id = ?";

    private final ListSql lists;
    private final RecordTable<Carrier> table;

    public PgCarriers(Sql sql, ListSql lists) {
        this.lists = lists;
        this.table = new RecordTable<>(sql, "carrier", "t.*", "carrier", PgCarriers::read);
    }

    @Override
    public Optional<Carrier> find(UUID id) {
        return table.find(id);
    }

    @Override
    public Page<Carrier> page(ListRequest request) {
        return lists.page(request, LISTED, List.of(Scope.companyId()), PgCarriers::read);
    }

    @Override
    public Carrier lock(UUID id, Expected expected) {
        return table.lock(id, expected, Carrier::head);
    }

    @Override
    public void add(Carrier carrier) {
        table.add(row(carrier));
    }

    @Override
    public void update(Carrier carrier) {
        table.update(row(carrier), carrier.head());
    }

    @Override
    public void remove(UUID id) {
        table.remove(id);
    }

    private static Row row(Carrier carrier) {
        var profile = carrier.profile();
        return RecordTable.row(carrier.id(), carrier.head())
                .with("code", profile.code())
                .with("name", profile.name())
                .with("email", profile.email())
                .with("phone", profile.phone());
    }

    private static Carrier read(ResultRow row) {
        return new Carrier(
                row.uuid("id"),
                RecordTable.head(row),
                new Carrier.Profile(
                        row.string("code"), row.string("name"), row.stringOrNull("email"), row.stringOrNull("phone")));
    }
}
