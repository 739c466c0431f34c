package io.comptoir.adapter.persistence.shared;

import io.comptoir.application.shared.QuantityLedger;
import io.comptoir.domain.shared.quantity.LineProgress;
import io.comptoir.domain.shared.quantity.QuantityEntry;
import io.comptoir.domain.shared.quantity.QuantityKind;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The ledger of quantities: rows for good, and their sums beside them in the same statement. */
@Singleton
public class PgQuantityLedger implements QuantityLedger {

    private static final String BOOK = """
            WITH entry AS (
                INSERT INTO quantity_entry
                       (company_id, line_id, kind, quantity, source_type, source_id, source_line_id)
                SELECT ?, e.line_id, e.kind, e.quantity, e.source_type, e.source_id, e.source_line_id
                  FROM unnest(?::uuid[], ?::text[], ?::numeric[], ?::text[], ?::uuid[], ?::uuid[])
                       AS e(line_id, kind, quantity, source_type, source_id, source_line_id)
                RETURNING company_id, line_id, kind, quantity),
            delta AS (
                SELECT company_id, line_id, kind, sum(quantity) AS quantity FROM entry GROUP BY 1, 2, 3),
            known AS (
                UPDATE line_progress p SET quantity = p.quantity + d.quantity
                  FROM delta d
                 WHERE (p.company_id, p.line_id, p.kind) = (d.company_id, d.line_id, d.kind)
                RETURNING p.line_id, p.kind)
            INSERT INTO line_progress (company_id, line_id, kind, quantity)
            SELECT d.company_id, d.line_id, d.kind, d.quantity
              FROM delta d
             WHERE NOT EXISTS (SELECT 1 FROM known k WHERE k.line_id = d.line_id AND k.kind = d.kind)
            """;

    private final Sql sql;

    public PgQuantityLedger(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void book(Collection<QuantityEntry> entries) {
        if (!entries.isEmpty()) {
            sql.update(
                    BOOK,
                    Scope.companyId(),
                    column(entries, QuantityEntry::lineId),
                    column(entries, QuantityEntry::kind),
                    column(entries, QuantityEntry::quantity),
                    column(entries, QuantityEntry::source),
                    column(entries, QuantityEntry::sourceId),
                    column(entries, QuantityEntry::sourceLineId));
        }
    }

    @Override
    public Map<UUID, LineProgress> progress(Collection<UUID> lineIds) {
        var sums = new HashMap<UUID, Map<QuantityKind, BigDecimal>>();
        lineIds.forEach(id -> sums.put(id, new EnumMap<>(QuantityKind.class)));
        if (!lineIds.isEmpty()) {
            sql.list(
                            "SELECT line_id, kind, quantity FROM line_progress WHERE company_id = ? AND line_id = ANY(?)",
                            row -> new Sum(
                                    row.uuid("line_id"),
                                    row.code("kind", QuantityKind.class),
                                    row.quantity("quantity")),
                            Scope.companyId(),
                            lineIds)
                    .forEach(s -> sums.computeIfAbsent(s.line(), l -> new EnumMap<>(QuantityKind.class))
                            .put(s.kind(), s.quantity()));
        }
        var result = new HashMap<UUID, LineProgress>();
        sums.forEach((id, kinds) -> result.put(id, new LineProgress(kinds)));
        return result;
    }

    private static <T> List<T> column(Collection<QuantityEntry> entries, Function<QuantityEntry, T> value) {
        return entries.stream().map(value).toList();
    }

    private record Sum(UUID line, QuantityKind kind, BigDecimal quantity) {}
}
