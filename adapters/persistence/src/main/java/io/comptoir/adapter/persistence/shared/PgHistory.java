package io.comptoir.adapter.persistence.shared;

import com.fasterxml.jackson.core.type.TypeReference;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.Ids;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** History rows: inserted, never changed (the application's role may not). */
@Singleton
public class PgHistory implements History {

    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

    private final Sql sql;
    private final Ids ids;

    public PgHistory(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    @Override
    public void record(Caller caller, Entry entry) {
        sql.insert(
                "history_event",
                Row.of("id", ids.next())
                        .with("at", caller.now().at())
                        .with("user_id", caller.actor().id())
                        .with("user_name", caller.actor().name())
                        .with("request_id", caller.requestId())
                        .with("type", entry.type())
                        .with("subject_id", entry.id())
                        .with("number", entry.number())
                        .with("event", entry.event())
                        .with("status", entry.status())
                        .with("version", entry.version())
                        .with("details", Json.of(entry.details())));
    }

    @Override
    public List<Recorded> of(String type, UUID id) {
        return sql.list(
                "SELECT * FROM history_event WHERE company_id = ? AND subject_id = ? AND type = ? ORDER BY id LIMIT 1000",
                PgHistory::recorded,
                Scope.companyId(),
                id,
                type);
    }

    @Override
    public Optional<Recorded> latest(UUID id) {
        return sql.one(
                "SELECT * FROM history_event WHERE company_id = ? AND subject_id = ? ORDER BY id DESC LIMIT 1",
                PgHistory::recorded,
                Scope.companyId(),
                id);
    }

    private static Recorded recorded(ResultRow row) {
        return new Recorded(
                row.uuid("id"),
                row.instant("at"),
                row.uuidOrNull("user_id"),
                row.string("user_name"),
                row.string("event"),
                row.stringOrNull("status"),
                row.integer("version"),
                row.json("details", DETAILS));
    }
}
