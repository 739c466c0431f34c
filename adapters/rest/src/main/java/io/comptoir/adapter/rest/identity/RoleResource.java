package io.comptoir.adapter.rest.identity;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.identity.ListRoles;
import io.comptoir.application.identity.ReadRole;
import io.comptoir.application.identity.SetRolePermissions;
import io.comptoir.domain.identity.Role;
import io.comptoir.domain.shared.error.DomainException;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The roles of the caller's company. */
@Path("/v1/roles")
@Tag(name = "roles")
public class RoleResource {

    private final Api api;
    private final ListRoles list;
    private final ReadRole read;
    private final SetRolePermissions set;
    private final Standings standings;

    public RoleResource(Api api, ListRoles list, ReadRole read, SetRolePermissions set, Standings standings) {
        this.api = api;
        this.list = list;
        this.read = read;
        this.set = set;
        this.standings = standings;
    }

    @GET
    @PermissionsAllowed("role:list")
    @Extension(name = "x-required-permission", value = "role:list")
    @Operation(operationId = "listRoles", summary = "The roles of the company with their permissions")
    @APIResponseSchema(RolesResponse.class)
    public Response list() {
        return api.show(list, ListRoles::handle, RolesResponse::of);
    }

    @GET
    @Path("/{code}")
    @PermissionsAllowed("role:read")
    @Extension(name = "x-required-permission", value = "role:read")
    @Operation(operationId = "readRole", summary = "A role with its permissions")
    @APIResponseSchema(RoleResponse.class)
    public Response read(@PathParam("code") String code) {
        return api.read(read, (use, caller) -> use.handle(caller, role(code)), RoleResponse::of);
    }

    @PUT
    @Path("/{code}/permissions")
    @PermissionsAllowed("role:update")
    @Extension(name = "x-required-permission", value = "role:update")
    @Operation(operationId = "setRolePermissions", summary = "Replaces the permissions of a role")
    @APIResponseSchema(RoleResponse.class)
    public Response set(@PathParam("code") String code, @NotNull @Valid RolePermissionsRequest body) {
        var command = new SetRolePermissions.Command(role(code), api.expected(), body.permissions());
        var answer = api.command(set, (use, caller) -> use.handle(caller, command), RoleResponse::of);
        standings.forget();
        return answer;
    }

    private static Role role(String code) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new DomainException.NotFound("role", code));
    }
}
