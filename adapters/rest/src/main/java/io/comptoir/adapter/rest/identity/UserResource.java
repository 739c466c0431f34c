package io.comptoir.adapter.rest.identity;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.application.identity.CreateUser;
import io.comptoir.application.identity.ListUsers;
import io.comptoir.application.identity.ReadUser;
import io.comptoir.application.identity.UpdateUser;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The users of the caller's company. */
@Path("/v1/users")
@Tag(name = "users")
public class UserResource {

    private final Api api;
    private final ListUsers list;
    private final ReadUser read;
    private final CreateUser create;
    private final UpdateUser update;
    private final Standings standings;

    public UserResource(
            Api api, ListUsers list, ReadUser read, CreateUser create, UpdateUser update, Standings standings) {
        this.api = api;
        this.list = list;
        this.read = read;
        this.create = create;
        this.update = update;
        this.standings = standings;
    }

    @GET
    @Listed
    @PermissionsAllowed("user:list")
    @Extension(name = "x-required-permission", value = "user:list")
    @Operation(operationId = "listUsers", summary = "The users of the company")
    @APIResponseSchema(UsersResponse.class)
    public Response list() {
        return api.list(ListUsers.DEFINITION, list, ListUsers::handle, UserResponse::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("user:read")
    @Extension(name = "x-required-permission", value = "user:read")
    @Operation(operationId = "readUser", summary = "A user of the company")
    @APIResponseSchema(UserResponse.class)
    public Response read(@PathParam("id") UUID id) {
        return api.read(read, (use, caller) -> use.handle(caller, id), UserResponse::of);
    }

    @POST
    @PermissionsAllowed("user:create")
    @Extension(name = "x-required-permission", value = "user:create")
    @Operation(operationId = "createUser", summary = "Lets a person work for the company")
    @APIResponseSchema(value = UserResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid UserRequest body) {
        return api.create("users", create, (use, caller) -> use.handle(caller, body.command()), UserResponse::of);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("user:update")
    @Extension(name = "x-required-permission", value = "user:update")
    @Operation(operationId = "updateUser", summary = "Changes name, roles, status or password of a user")
    @RequestBody(content = @Content(schema = @Schema(implementation = UserForm.class)))
    @APIResponseSchema(UserResponse.class)
    public Response update(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        var command = new UpdateUser.Command(
                id,
                api.expected(),
                member -> api.merge(patch, UserForm.of(member)).revision());
        var answer = api.command(update, (use, caller) -> use.handle(caller, command), UserResponse::of);
        standings.forget();
        return answer;
    }
}
