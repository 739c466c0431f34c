package io.comptoir.application.shared;

import io.comptoir.domain.shared.document.RecordHead;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to each document or record, for good: rows are added and never changed. They are at the same
 * time the events that the outbox sends on.
 */
public interface History {

    /**
     * @param type the resource, such as {@code QUOTE} or {@code CUSTOMER}
     * @param event past tense, such as {@code quote.sent}
     * @param details facts worth keeping: reason, overridden violations, the whole snapshot on deletion
     */
    record Entry(
            String type,
            UUID id,
            @Nullable String number,
            String event,
            @Nullable String status,
            int version,
            Map<String, ?> details) {

        /** What happened to a record of reference data. */
        public static Entry of(String type, UUID id, String code, RecordHead head, String event) {
            return of(type, id, code, head, event, Map.of());
        }

        public static Entry of(
                String type, UUID id, String code, RecordHead head, String event, Map<String, ?> details) {
            var status = head.archived() ? "ARCHIVED" : "ACTIVE";
            return new Entry(type, id, code, event, status, head.version(), details);
        }
    }

    /** An entry as it is read back. */
    record Recorded(
            UUID id,
            Instant at,
            @Nullable UUID userId,
            String userName,
            String event,
            @Nullable String status,
            int version,
            Map<String, Object> details) {}

    void record(Caller caller, Entry entry);

    /** Oldest first; at most 1,000. */
    List<Recorded> of(String type, UUID id);

    /** The last event of something, whatever it is. */
    Optional<Recorded> latest(UUID id);
}
