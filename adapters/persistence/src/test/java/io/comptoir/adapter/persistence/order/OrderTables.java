package io.comptoir.adapter.persistence.order;

import io.comptoir.adapter.persistence.product.Catalogue;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.shared.Ids;
import io.comptoir.domain.order.TestOrders;
import java.util.UUID;

/** What the fixtures of orders name: a customer, a warehouse, two products. */
final class OrderTables {

    private final Sql sql;
    private final Ids ids;
    private final UUID company;

    OrderTables(Sql sql, Ids ids, UUID company) {
        this.sql = sql;
        this.ids = ids;
        this.company = company;
    }

    void fill() {
        new Catalogue(sql, ids).defaults();
        sql.update(
                "INSERT INTO customer (company_id, id, version, archived, code, name, kind, status, language, currency,"
                        + " blocked, known_as, created_at, updated_at)"
                        + " VALUES (?, ?, 1, false, 'C1', 'Client', 'COMPANY', 'QUALIFIED', 'fr', 'EUR', false,"
                        + " 'Client', now(), now())",
                company,
                TestOrders.CUSTOMER);
        sql.update(
                "INSERT INTO warehouse (company_id, id, version, archived, code, name, is_default,"
                        + " picking_confirmation, created_at, updated_at)"
                        + " VALUES (?, ?, 1, false, 'W', 'W', true, false, now(), now())",
                company,
                TestOrders.WAREHOUSE);
        product(1);
        product(2);
    }

    private void product(int n) {
        sql.update(
                "INSERT INTO product (company_id, id, version, archived, code, name, kind, unit_code, stock_tracked,"
                        + " created_at, updated_at) VALUES (?, ?, 1, false, ?, ?, 'GOODS', 'C62', true, now(), now())",
                company,
                TestOrders.id(500 + n),
                "P" + n,
                "Product " + n);
    }
}
