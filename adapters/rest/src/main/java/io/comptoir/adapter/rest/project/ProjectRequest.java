package io.comptoir.adapter.rest.project;

import io.comptoir.domain.project.Project;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A project as somebody describes it. */
@Schema(name = "ProjectRequest")
record ProjectRequest(
        @Schema(description = "Of a new record only, where the client makes ids (v4 or v7)") @Nullable
        UUID id,

        @Schema(examples = "CH-2026-07") @NotBlank @Size(max = 60)
        String code,

        @Schema(examples = "Chantier de la gare") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "Whose project it is; absent when it serves several customers") @Nullable
        UUID customerId) {

    static ProjectRequest of(UUID id, Project.Profile profile) {
        return new ProjectRequest(id, profile.code(), profile.name(), profile.customerId());
    }

    Project.Profile profile() {
        return new Project.Profile(code, name, customerId);
    }
}
