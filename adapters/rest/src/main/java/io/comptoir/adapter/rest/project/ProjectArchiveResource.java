package io.comptoir.adapter.rest.project;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.document.HistoryResponse;
import io.comptoir.application.project.ArchiveProject;
import io.comptoir.application.project.ReadProjectHistory;
import io.comptoir.application.project.UnarchiveProject;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Putting a project aside and taking it back, and what else happened to it. */
@Path("/v1/projects")
@Tag(name = "projects")
public class ProjectArchiveResource {

    private final Api api;
    private final ArchiveProject archive;
    private final UnarchiveProject unarchive;
    private final ReadProjectHistory history;

    public ProjectArchiveResource(
            Api api, ArchiveProject archive, UnarchiveProject unarchive, ReadProjectHistory history) {
        this.api = api;
        this.archive = archive;
        this.unarchive = unarchive;
        this.history = history;
    }

    @POST
    @Path("/{id}/archive")
    @PermissionsAllowed("project:archive")
    @Extension(name = "x-required-permission", value = "project:archive")
    @Operation(operationId = "archiveProject", summary = "Puts a project aside: new documents refuse it")
    @APIResponseSchema(ProjectResponse.class)
    public Response archive(@PathParam("id") UUID id) {
        var command = new ArchiveProject.Command(id, api.expected());
        return api.command(archive, (use, caller) -> use.handle(caller, command), ProjectResponse::of);
    }

    @POST
    @Path("/{id}/unarchive")
    @PermissionsAllowed("project:archive")
    @Extension(name = "x-required-permission", value = "project:archive")
    @Operation(operationId = "unarchiveProject", summary = "Takes a project back into use")
    @APIResponseSchema(ProjectResponse.class)
    public Response unarchive(@PathParam("id") UUID id) {
        var command = new UnarchiveProject.Command(id, api.expected());
        return api.command(unarchive, (use, caller) -> use.handle(caller, command), ProjectResponse::of);
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed("project:read")
    @Extension(name = "x-required-permission", value = "project:read")
    @Operation(operationId = "readProjectHistory", summary = "What happened to a project, oldest first")
    @APIResponseSchema(HistoryResponse.class)
    public Response history(@PathParam("id") UUID id) {
        return api.show(history, (use, caller) -> use.handle(caller, id), HistoryResponse::from);
    }
}
