package io.comptoir.adapter.rest.shared.document;

import io.comptoir.domain.shared.document.Actor;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who did something; a customer behind a public link, and a job, have no id. */
@Schema(name = "Actor")
public record ActorBody(@Nullable UUID id, String name) {

    public static ActorBody from(Actor actor) {
        return new ActorBody(actor.id(), actor.name());
    }
}
