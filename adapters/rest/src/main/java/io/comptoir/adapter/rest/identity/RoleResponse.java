package io.comptoir.adapter.rest.identity;

import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.application.identity.RoleView;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role with all the permissions it holds in the caller's company. */
@Schema(name = "Role")
public record RoleResponse(UUID id, String code, List<String> permissions, int version) implements Representation {

    static RoleResponse of(RoleView view) {
        var code = view.role().name();
        return new RoleResponse(
                UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)),
                code,
                List.copyOf(view.permissions()),
                view.version());
    }
}
