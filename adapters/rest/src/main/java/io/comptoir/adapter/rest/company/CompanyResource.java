package io.comptoir.adapter.rest.company;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.identity.Standings;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.company.ReadCompany;
import io.comptoir.application.company.UpdateCompany;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's company. */
@Path("/v1/company")
@Tag(name = "company")
public class CompanyResource {

    private final Api api;
    private final ReadCompany read;
    private final UpdateCompany update;
    private final Standings standings;

    public CompanyResource(Api api, ReadCompany read, UpdateCompany update, Standings standings) {
        this.api = api;
        this.read = read;
        this.update = update;
        this.standings = standings;
    }

    @GET
    @PermissionsAllowed("company:read")
    @Extension(name = "x-required-permission", value = "company:read")
    @Operation(operationId = "readCompany", summary = "The company with its settings")
    @APIResponseSchema(CompanyResponse.class)
    public Response read() {
        return api.read(read, ReadCompany::handle, CompanyResponse::of);
    }

    @PATCH
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("company:update")
    @Extension(name = "x-required-permission", value = "company:update")
    @Operation(operationId = "updateCompany", summary = "Changes the identity or the settings of the company")
    @RequestBody(content = @Content(schema = @Schema(implementation = CompanyForm.class)))
    @APIResponseSchema(CompanyResponse.class)
    public Response update(@NotNull JsonNode patch) {
        var command = new UpdateCompany.Command(
                api.expected(),
                company -> api.merge(patch, CompanyForm.of(company)).appliedTo(company));
        var answer = api.command(update, (use, caller) -> use.handle(caller, command), CompanyResponse::of);
        standings.forget();
        return answer;
    }
}
