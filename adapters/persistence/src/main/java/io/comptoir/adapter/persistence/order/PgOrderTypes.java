package io.comptoir.adapter.persistence.order;

import io.comptoir.adapter.persistence.shared.Json;
import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.RecordTable;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.order.OrderTypes;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.order.OrderType;
import io.comptoir.domain.order.OrderTypePreset;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Order types as rows. A company that was founded before they were has the ready-made ones all the same. */
@Singleton
class PgOrderTypes implements OrderTypes {

    private static final String LISTED = "SELECT t.*, comptoir_fold(t.code || ' ' || t.name) AS search_text"
            + " FROM order_type t WHERE t.company_id = ?";

    private final ListSql lists;
    private final RecordTable<OrderType> table;

    PgOrderTypes(Sql sql, ListSql lists) {
        this.lists = lists;
        this.table = new RecordTable<>(sql, "order_type", "t.*", "order-type", PgOrderTypes::read);
    }

    @Override
    public Optional<OrderTypePreset> preset(String code) {
        var own = table.find("code", code);
        return own.isPresent()
                ? own.filter(t -> !t.head().archived()).map(OrderType::preset)
                : OrderTypePreset.READY_MADE.stream()
                        .filter(p -> p.code().equals(code))
                        .findFirst();
    }

    @Override
    public Optional<OrderType> find(UUID id) {
        return table.find(id);
    }

    @Override
    public Page<OrderType> page(ListRequest request) {
        return lists.page(request, LISTED, List.of(Scope.companyId()), PgOrderTypes::read);
    }

    @Override
    public OrderType lock(UUID id, Expected expected) {
        return table.lock(id, expected, OrderType::head);
    }

    @Override
    public void add(OrderType type) {
        table.add(row(type));
    }

    @Override
    public void update(OrderType type) {
        table.update(row(type), type.head());
    }

    private static Row row(OrderType type) {
        return RecordTable.row(type.id(), type.head())
                .with("code", type.code())
                .with("name", type.name())
                .with("preset", Json.of(type.preset()));
    }

    private static OrderType read(ResultRow row) {
        return new OrderType(
                row.uuid("id"), RecordTable.head(row), row.string("name"), row.json("preset", OrderTypePreset.class));
    }
}
