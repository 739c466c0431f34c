package io.comptoir.adapter.persistence.returns;

import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.application.returns.ReturnList;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import jakarta.inject.Singleton;
import java.util.List;

/** The list of returns. */
@Singleton
class PgReturnList implements ReturnList {

    /**
     * What is to be credited of a validated return changes with every invoice of what it brings back, so it is read
     * from the ledger, as {@link io.comptoir.domain.returns.ReturnProgress} computes it.
     */
    private static final String RETURNS = """
            SELECT r.id, r.number,
                   CASE WHEN r.status <> 'VALIDATED' THEN r.status
                        WHEN c.credit_status = 'CREDITED' THEN 'CREDITED'
                        WHEN r.receipt_status = 'RECEIVED' THEN 'RECEIVED'
                        ELSE 'VALIDATED' END AS status,
                   r.receipt_status, coalesce(c.credit_status, r.credit_status) AS credit_status, r.version, r.reason,
                   r.customer_id, r.terms -> 'customer' ->> 'name' AS customer_name,
                   r.delivery_note_id, r.origin ->> 'noteNumber' AS delivery_note_number, r.warehouse_id, r.created_at,
                   comptoir_fold(r.search_text) AS search_text
              FROM sales_return r
              LEFT JOIN LATERAL (
                   SELECT CASE WHEN bool_or(t.creditable > 0) THEN 'TO_CREDIT'
                               WHEN sum(t.drafted) > 0 THEN 'DRAFTED'
                               WHEN sum(t.credited) > 0 THEN 'CREDITED'
                               ELSE 'NOTHING_TO_CREDIT' END AS credit_status
                     FROM (SELECT l.drafted, l.credited,
                                  CASE WHEN l.detail ->> 'resolution' = 'CREDIT' AND l.delivery_line_id IS NOT NULL
                                       THEN least(l.quantity - l.drafted - l.credited,
                                                  coalesce(greatest(
                                                      sum(CASE WHEN p.kind = 'INVOICED' THEN p.quantity
                                                               WHEN p.kind IN ('NOT_ACCEPTED', 'RETURNED')
                                                               THEN p.quantity
                                                               WHEN p.kind IN ('CREDITING', 'DELIVERED')
                                                               THEN -p.quantity ELSE 0 END)
                                                          FILTER (WHERE p.line_id = l.delivery_line_id),
                                                      sum(CASE WHEN p.kind = 'INVOICED' THEN p.quantity
                                                               WHEN p.kind IN ('GIVEN_UP', 'RETURNED')
                                                               THEN p.quantity
                                                               WHEN p.kind = 'CREDITING'
                                                               THEN -p.quantity ELSE 0 END)
                                                          FILTER (WHERE p.line_id <> l.delivery_line_id)
                                                          - (l.detail -> 'from' ->> 'ordered')::numeric), 0))
                                       ELSE 0 END AS creditable
                             FROM sales_return_line l
                             LEFT JOIN line_progress p
                               ON p.company_id = l.company_id
                              AND p.line_id IN (l.delivery_line_id, (l.detail -> 'from' ->> 'orderLineId')::uuid)
                            WHERE l.company_id = r.company_id AND l.return_id = r.id
                            GROUP BY l.company_id, l.id) t) c ON r.status = 'VALIDATED'
             WHERE r.company_id = ?
            """;

    private final ListSql lists;

    PgReturnList(ListSql lists) {
        this.lists = lists;
    }

    @Override
    public Page<Row> page(ListRequest request) {
        return lists.page(
                request,
                RETURNS,
                List.of(Scope.companyId()),
                row -> new Row(
                        row.uuid("id"),
                        row.string("number"),
                        row.string("status"),
                        row.string("receipt_status"),
                        row.string("credit_status"),
                        row.integer("version"),
                        row.string("reason"),
                        row.uuid("customer_id"),
                        row.string("customer_name"),
                        row.uuidOrNull("delivery_note_id"),
                        row.stringOrNull("delivery_note_number"),
                        row.uuid("warehouse_id"),
                        row.instant("created_at")));
    }
}
