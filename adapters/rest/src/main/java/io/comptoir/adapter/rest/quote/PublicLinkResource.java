package io.comptoir.adapter.rest.quote;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.quote.CreatePublicLink;
import io.comptoir.application.quote.RevokePublicLinks;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The addresses by which customers answer. */
@Path("/v1/quotes/{id}/public-link")
@Tag(name = "quotes")
public class PublicLinkResource {

    private final Api api;
    private final CreatePublicLink create;
    private final RevokePublicLinks revoke;

    public PublicLinkResource(Api api, CreatePublicLink create, RevokePublicLinks revoke) {
        this.api = api;
        this.create = create;
        this.revoke = revoke;
    }

    @POST
    @PermissionsAllowed("quote:createPublicLink")
    @Extension(name = "x-required-permission", value = "quote:createPublicLink")
    @Operation(
            operationId = "createQuotePublicLink",
            summary = "An address by which the customer sees this revision and answers it, without an account")
    @APIResponseSchema(PublicLinkResponse.class)
    public Response create(@PathParam("id") UUID id) {
        var command = new CreatePublicLink.Command(id, api.expected());
        return api.reveal(create, (use, caller) -> use.handle(caller, command), PublicLinkResponse::new);
    }

    @DELETE
    @APIResponse(responseCode = "204", description = "No address to this quote is good any more")
    @PermissionsAllowed("quote:createPublicLink")
    @Extension(name = "x-required-permission", value = "quote:createPublicLink")
    @Operation(operationId = "revokeQuotePublicLinks", summary = "Takes back every address given to the customer")
    public Response revoke(@PathParam("id") UUID id) {
        var command = new RevokePublicLinks.Command(id, api.expected());
        return api.delete(revoke, (use, caller) -> use.handle(caller, command));
    }
}
