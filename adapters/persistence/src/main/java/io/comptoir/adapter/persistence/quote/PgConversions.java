package io.comptoir.adapter.persistence.quote;

import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.quote.Conversions;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.quantity.QuantityEntry;
import io.comptoir.domain.shared.quantity.QuantityKind;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** What orders hold of quotes, summed up from the ledger. */
@Singleton
class PgConversions implements Conversions {

    private static final String HELD = """
            SELECT e.line_id, e.source_line_id, sum(e.quantity) AS quantity
              FROM quantity_entry e
             WHERE e.company_id = ? AND e.source_id = ? AND e.kind = 'CONVERTED'
             GROUP BY e.line_id, e.source_line_id
            HAVING sum(e.quantity) <> 0
             ORDER BY e.line_id, e.source_line_id
            """;

    private final Sql sql;

    PgConversions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<QuantityEntry> heldBy(UUID orderId) {
        return sql.list(
                HELD,
                r -> new QuantityEntry(
                        r.uuid("line_id"),
                        QuantityKind.CONVERTED,
                        r.decimal("quantity"),
                        DocumentType.ORDER,
                        orderId,
                        r.uuid("source_line_id")),
                Scope.companyId(),
                orderId);
    }
}
