package io.comptoir.adapter.rest.enumeration;

import io.comptoir.adapter.rest.shared.problem.HttpProblem;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The words of statuses, kinds, methods and reasons, with their labels. They change with the server only. */
@Path("/v1/enumerations")
@Tag(name = "enumerations")
public class EnumerationResource {

    private static final String FIVE_MINUTES = "private, max-age=300";

    @GET
    @PermissionsAllowed("enumeration:read")
    @Extension(name = "x-required-permission", value = "enumeration:read")
    @Operation(operationId = "listEnumerations", summary = "All lists of words with their labels")
    @APIResponseSchema(EnumerationResponse.All.class)
    public Response list() {
        return kept(EnumerationResponse.All.of(EnumerationCatalogue.ALL));
    }

    @GET
    @Path("/{name}")
    @PermissionsAllowed("enumeration:read")
    @Extension(name = "x-required-permission", value = "enumeration:read")
    @Operation(operationId = "readEnumeration", summary = "A list of words with their labels")
    @APIResponseSchema(EnumerationResponse.class)
    public Response read(@PathParam("name") String name) {
        var found = EnumerationCatalogue.find(name).orElseThrow(() -> HttpProblem.of(404, "not-found"));
        return kept(EnumerationResponse.from(found));
    }

    private static Response kept(Object body) {
        return Response.ok(body, "application/json")
                .header("Cache-Control", FIVE_MINUTES)
                .build();
    }
}
