package io.comptoir.adapter.rest.shared.document;

import io.comptoir.domain.shared.document.StatusDate;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When the document entered a state, and by whom. */
@Schema(name = "StatusDate")
public record StatusDateBody(String status, Instant at, ActorBody by) {

    public static List<StatusDateBody> allOf(List<StatusDate> dates) {
        return dates.stream()
                .map(d -> new StatusDateBody(d.status(), d.at(), ActorBody.from(d.by())))
                .toList();
    }
}
