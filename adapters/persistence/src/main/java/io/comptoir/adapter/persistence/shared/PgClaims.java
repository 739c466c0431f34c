package io.comptoir.adapter.persistence.shared;

import io.comptoir.application.shared.Claims;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Claims as advisory locks, which the end of the transaction, or of the connection, lets go. */
@Singleton
public class PgClaims implements Claims {

    private final Sql sql;

    public PgClaims(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean take(String work, UUID id) {
        return sql.one(
                        "SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0)) AS taken",
                        r -> r.bool("taken"),
                        Scope.companyId() + " " + work + " " + id)
                .orElse(false);
    }
}
