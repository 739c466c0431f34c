package io.comptoir.adapter.rest.identity;

import io.comptoir.application.identity.RoleView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All roles of the caller's company. */
@Schema(name = "Roles")
public record RolesResponse(List<RoleResponse> items) {

    static RolesResponse of(List<RoleView> views) {
        return new RolesResponse(views.stream().map(RoleResponse::of).toList());
    }
}
