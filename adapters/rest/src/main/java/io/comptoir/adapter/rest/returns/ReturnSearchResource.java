package io.comptoir.adapter.rest.returns;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.returns.ListReturns;
import io.comptoir.application.returns.ReturnList;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Returns whose criteria are too long for an address. */
@Path("/v1/returns/search")
@Tag(name = "returns")
public class ReturnSearchResource {

    private final Api api;
    private final ListReturns list;

    public ReturnSearchResource(Api api, ListReturns list) {
        this.api = api;
        this.list = list;
    }

    @POST
    @PermissionsAllowed("return:list")
    @Extension(name = "x-required-permission", value = "return:list")
    @Operation(operationId = "searchReturns", summary = "Returns, by criteria in the body")
    @APIResponseSchema(ReturnsResponse.class)
    public Response search(@NotNull JsonNode body) {
        return api.search(ReturnList.DEFINITION, list, ListReturns::handle, ReturnRowResponse::from, body);
    }
}
