package io.comptoir.adapter.rest.project;

import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.domain.project.Project;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A project. */
@Schema(name = "Project")
public record ProjectResponse(
        UUID id,
        int version,
        String code,
        String name,
        @Nullable UUID customerId,
        boolean archived,
        Instant createdAt,
        Instant updatedAt)
        implements Representation {

    static ProjectResponse of(Project shown) {
        var profile = shown.profile();
        var head = shown.head();
        return new ProjectResponse(
                shown.id(),
                head.version(),
                profile.code(),
                profile.name(),
                profile.customerId(),
                head.archived(),
                head.createdAt(),
                head.updatedAt());
    }
}
