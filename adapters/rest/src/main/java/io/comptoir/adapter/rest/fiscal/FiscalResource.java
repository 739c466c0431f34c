package io.comptoir.adapter.rest.fiscal;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.fiscal.VerifyFiscalChain;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The fiscal chain. */
@Path("/v1/fiscal")
@Tag(name = "fiscal")
public class FiscalResource {

    private final Api api;
    private final VerifyFiscalChain verify;

    public FiscalResource(Api api, VerifyFiscalChain verify) {
        this.api = api;
        this.verify = verify;
    }

    @GET
    @Path("/verify")
    @PermissionsAllowed("fiscal:verify")
    @Extension(name = "x-required-permission", value = "fiscal:verify")
    @Operation(
            operationId = "verifyFiscalChain",
            summary = "Checks that nothing was changed, inserted or taken out since it was issued")
    @APIResponseSchema(FiscalVerificationResponse.class)
    public Response verify(
            @Parameter(description = "First position, 1 when absent") @QueryParam("from") @Min(1) @Nullable Long from,
            @Parameter(description = "Last position, the end when absent") @QueryParam("to") @Min(1) @Nullable
                    Long to) {
        var query = new VerifyFiscalChain.Query(from == null ? 1 : from, to);
        return api.show(verify, (use, caller) -> use.handle(caller, query), FiscalVerificationResponse::from);
    }
}
