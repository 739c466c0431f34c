package io.comptoir.adapter.rest.shared.document;

import io.comptoir.application.shared.History.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What happened to something, oldest first. */
@Schema(name = "History")
public record HistoryResponse(List<EventBody> items) {

    /** One event. */
    @Schema(name = "HistoryEvent")
    public record EventBody(
            UUID id,
            Instant at,
            @Nullable UUID userId,
            String userName,
            String event,
            @Nullable String status,
            int version,
            Map<String, Object> details) {

        static EventBody from(Recorded event) {
            return new EventBody(
                    event.id(),
                    event.at(),
                    event.userId(),
                    event.userName(),
                    event.event(),
                    event.status(),
                    event.version(),
                    event.details());
        }
    }

    public static HistoryResponse from(List<Recorded> events) {
        return new HistoryResponse(events.stream().map(EventBody::from).toList());
    }
}
