package io.comptoir.adapter.persistence.order;

import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.order.OrderTypes;
import io.comptoir.domain.order.OrderTypePreset;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The ready-made order types, with a company's rows in their place and beside them. */
@Singleton
class PgOrderTypes implements OrderTypes {

    private final Sql sql;

    PgOrderTypes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<OrderTypePreset> find(String code) {
        return all().stream().filter(t -> t.code().equals(code)).findFirst();
    }

    @Override
    public List<OrderTypePreset> all() {
        var types = new TreeMap<String, OrderTypePreset>();
        OrderTypePreset.READY_MADE.forEach(t -> types.put(t.code(), t));
        sql.list(
                        "SELECT preset FROM order_type WHERE company_id = ?",
                        r -> r.json("preset", OrderTypePreset.class),
                        Scope.companyId())
                .forEach(t -> types.put(t.code(), t));
        return List.copyOf(types.values());
    }
}
