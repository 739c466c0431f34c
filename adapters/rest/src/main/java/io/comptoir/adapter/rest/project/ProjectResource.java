package io.comptoir.adapter.rest.project;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.GivenId;
import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.application.project.ChangeProject;
import io.comptoir.application.project.CreateProject;
import io.comptoir.application.project.DeleteProject;
import io.comptoir.application.project.ListProjects;
import io.comptoir.application.project.ReadProject;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The projects (affaires). */
@Path("/v1/projects")
@Tag(name = "projects")
public class ProjectResource {

    private final Api api;
    private final ListProjects list;
    private final ReadProject read;
    private final CreateProject create;
    private final ChangeProject change;
    private final DeleteProject delete;

    public ProjectResource(
            Api api,
            ListProjects list,
            ReadProject read,
            CreateProject create,
            ChangeProject change,
            DeleteProject delete) {
        this.api = api;
        this.list = list;
        this.read = read;
        this.create = create;
        this.change = change;
        this.delete = delete;
    }

    @GET
    @Listed
    @PermissionsAllowed("project:list")
    @Extension(name = "x-required-permission", value = "project:list")
    @Operation(operationId = "listProjects", summary = "The projects (affaires)")
    @APIResponseSchema(ProjectsResponse.class)
    public Response list() {
        return api.list(ListProjects.DEFINITION, list, ListProjects::handle, ProjectResponse::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("project:read")
    @Extension(name = "x-required-permission", value = "project:read")
    @Operation(operationId = "readProject", summary = "A project")
    @APIResponseSchema(ProjectResponse.class)
    public Response read(@PathParam("id") UUID id) {
        return api.read(read, (use, caller) -> use.handle(caller, id), ProjectResponse::of);
    }

    @POST
    @PermissionsAllowed("project:create")
    @Extension(name = "x-required-permission", value = "project:create")
    @Operation(operationId = "createProject", summary = "Adds a project")
    @APIResponseSchema(value = ProjectResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid ProjectRequest body) {
        var command = new CreateProject.Command(GivenId.accepted(body.id()), body.profile());
        return api.create("projects", create, (use, caller) -> use.handle(caller, command), ProjectResponse::of);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("project:update")
    @Extension(name = "x-required-permission", value = "project:update")
    @Operation(operationId = "updateProject", summary = "Changes a project")
    @APIResponseSchema(ProjectResponse.class)
    @RequestBody(content = @Content(schema = @Schema(implementation = ProjectRequest.class)))
    public Response update(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        var command = new ChangeProject.Command(id, api.expected(), before -> {
            var form = api.merge(patch, ProjectRequest.of(id, before));
            GivenId.checkUnchanged(id, form.id());
            return form.profile();
        });
        return api.command(change, (use, caller) -> use.handle(caller, command), ProjectResponse::of);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("project:delete")
    @Extension(name = "x-required-permission", value = "project:delete")
    @Operation(operationId = "deleteProject", summary = "Deletes a project that nothing names")
    @APIResponse(responseCode = "204", description = "Deleted")
    public Response delete(@PathParam("id") UUID id) {
        var command = new DeleteProject.Command(id, api.expected());
        return api.delete(delete, (use, caller) -> use.handle(caller, command));
    }
}
