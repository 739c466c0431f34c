package io.comptoir.adapter.persistence.fiscal;

import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.fiscal.FiscalEvents;
import io.comptoir.domain.fiscal.FiscalEvent;
import io.comptoir.domain.fiscal.FiscalEventType;
import io.comptoir.domain.fiscal.FiscalSeal;
import io.comptoir.domain.shared.document.DocumentType;
import jakarta.inject.Singleton;
import java.util.List;

/** The chain as rows that the application may add but neither change nor delete. */
@Singleton
public class PgFiscalEvents implements FiscalEvents {

    private final Sql sql;

    public PgFiscalEvents(Sql sql) {
        this.sql = sql;
    }

    @Override
    public FiscalSeal lockEnd(String chain) {
        sql.update(
                "INSERT INTO fiscal_chain (company_id, chain, last_seq, last_hash) VALUES (?, ?, 0, ?)"
                        + " ON CONFLICT DO NOTHING",
                Scope.companyId(),
                chain,
                FiscalSeal.START.hash());
        return end(chain, " FOR UPDATE");
    }

    @Override
    public FiscalSeal end(String chain) {
        return end(chain, "");
    }

    @Override
    public void add(FiscalEvent event) {
        sql.insert(
                "fiscal_event",
                Row.of("chain", event.chain())
                        .with("seq", event.seq())
                        .with("type", event.type())
                        .with("document_type", event.document())
                        .with("document_id", event.documentId())
                        .with("occurred_at", event.occurredAt())
                        .with("payload", event.payload())
                        .with("payload_sha256", event.payloadSha256())
                        .with("prev_hash", event.prevHash())
                        .with("hash", event.hash())
                        .with("hash_version", event.hashVersion()));
        sql.update(
                "UPDATE fiscal_chain SET last_seq = ?, last_hash = ? WHERE company_id = ? AND chain = ?",
                event.seq(),
                event.hash(),
                Scope.companyId(),
                event.chain());
    }

    @Override
    public List<FiscalEvent> after(String chain, long seq, int limit) {
        return sql.list(
                "SELECT * FROM fiscal_event WHERE company_id = ? AND chain = ? AND seq > ? ORDER BY seq LIMIT ?",
                PgFiscalEvents::event,
                Scope.companyId(),
                chain,
                seq,
                limit);
    }

    private FiscalSeal end(String chain, String lock) {
        return sql.one(
                        "SELECT last_seq, last_hash FROM fiscal_chain WHERE company_id = ? AND chain = ?" + lock,
                        row -> new FiscalSeal(row.longNumber("last_seq"), row.string("last_hash")),
                        Scope.companyId(),
                        chain)
                .orElse(FiscalSeal.START);
    }

    private static FiscalEvent event(ResultRow row) {
        return new FiscalEvent(
                row.string("chain"),
                row.longNumber("seq"),
                row.code("type", FiscalEventType.class),
                row.codeOrNull("document_type", DocumentType.class),
                row.uuidOrNull("document_id"),
                row.instant("occurred_at"),
                row.string("payload"),
                row.string("payload_sha256"),
                row.string("prev_hash"),
                row.string("hash"),
                row.integer("hash_version"));
    }
}
