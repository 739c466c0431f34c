package io.comptoir.adapter.persistence.quote;

import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.quote.PublicLinks;
import io.comptoir.domain.shared.document.Stamp;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Links as rows that anybody finds who has the token. */
@Singleton
class PgPublicLinks implements PublicLinks {

    private final Sql sql;

    PgPublicLinks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(String tokenHash, UUID quoteId, int revision, Stamp now) {
        sql.insert(
                "quote_public_link",
                Row.of("token_hash", tokenHash)
                        .with("quote_id", quoteId)
                        .with("revision", revision)
                        .with("created_at", now.at())
                        .with("created_by", now.by().id()));
    }

    @Override
    public Optional<Link> find(String tokenHash) {
        return sql.one(
                "SELECT company_id, quote_id, revision FROM quote_public_link"
                        + " WHERE token_hash = ? AND revoked_at IS NULL",
                r -> new Link(r.uuid("company_id"), r.uuid("quote_id"), r.integer("revision")),
                tokenHash);
    }

    @Override
    public void revoke(UUID quoteId, Stamp now) {
        sql.update(
                "UPDATE quote_public_link SET revoked_at = ?"
                        + " WHERE company_id = ? AND quote_id = ? AND revoked_at IS NULL",
                now.at(),
                Scope.companyId(),
                quoteId);
    }
}
