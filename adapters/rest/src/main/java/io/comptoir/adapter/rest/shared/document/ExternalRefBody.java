package io.comptoir.adapter.rest.shared.document;

import io.comptoir.domain.shared.document.ExternalRef;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What another system calls the record. */
@Schema(name = "ExternalRef")
public record ExternalRefBody(
        @Schema(examples = "sap") @NotBlank @Size(max = 40) String system,

        @Schema(examples = "4711") @NotBlank @Size(max = 100)
        String id) {

    public static List<ExternalRefBody> allOf(List<ExternalRef> refs) {
        return refs.stream().map(r -> new ExternalRefBody(r.system(), r.id())).toList();
    }

    public static List<ExternalRef> toRefs(@Nullable List<ExternalRefBody> bodies) {
        return bodies == null
                ? List.of()
                : bodies.stream().map(b -> new ExternalRef(b.system(), b.id())).toList();
    }
}
