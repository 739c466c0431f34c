package io.comptoir.adapter.persistence.payment;

import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.payment.PaidDocuments;
import io.comptoir.domain.payment.Allocation;
import io.comptoir.domain.shared.document.DocumentType;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Numbers and days of the documents that payments settle. */
@Singleton
class PgPaidDocuments implements PaidDocuments {

    private record Found(Allocation.Target target, Named named) {}

    private final Sql sql;

    PgPaidDocuments(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<Allocation.Target, Named> named(Collection<Allocation.Target> targets) {
        if (targets.isEmpty()) {
            return Map.of();
        }
        var ids = targets.stream().map(Allocation.Target::id).toList();
        return sql
                .list(
                        "SELECT d.type, d.id, d.number, coalesce(i.kind = 'DEPOSIT', false) AS deposit,"
                                + " coalesce(i.issue_date, (d.created_at AT TIME ZONE c.time_zone)::date) AS day"
                                + " FROM document_index d JOIN company c ON c.id = d.company_id"
                                + " LEFT JOIN invoice i ON i.company_id = d.company_id AND i.id = d.id"
                                + " WHERE d.company_id = ? AND d.id = ANY(?::uuid[])",
                        PgPaidDocuments::found,
                        Scope.companyId(),
                        ids)
                .stream()
                .collect(Collectors.toMap(Found::target, Found::named));
    }

    private static Found found(ResultRow row) {
        return new Found(
                new Allocation.Target(row.code("type", DocumentType.class), row.uuid("id")),
                new Named(row.stringOrNull("number"), row.date("day"), row.bool("deposit")));
    }
}
