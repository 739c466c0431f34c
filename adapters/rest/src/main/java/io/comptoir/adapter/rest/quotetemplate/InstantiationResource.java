package io.comptoir.adapter.rest.quotetemplate;

import io.comptoir.adapter.rest.quote.QuoteResponse;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.quotetemplate.InstantiateQuoteTemplate;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Quotes made of templates. */
@Path("/v1/quote-templates/{id}/instantiate")
@Tag(name = "quote-templates")
public class InstantiationResource {

    /** For whom. */
    @Schema(name = "InstantiateQuoteTemplateRequest")
    public record Instantiation(
            @Schema(description = "For nobody yet, when absent") @Nullable
            UUID customerId,

            @Nullable UUID contactId) {

        static final Instantiation FOR_NOBODY = new Instantiation(null, null);
    }

    private final Api api;
    private final InstantiateQuoteTemplate instantiate;

    public InstantiationResource(Api api, InstantiateQuoteTemplate instantiate) {
        this.api = api;
        this.instantiate = instantiate;
    }

    @POST
    @PermissionsAllowed("quoteTemplate:instantiate")
    @Extension(name = "x-required-permission", value = "quoteTemplate:instantiate")
    @Operation(
            operationId = "instantiateQuoteTemplate",
            summary = "Makes a draft quote of a template, at the prices of today and of the customer")
    @APIResponseSchema(value = QuoteResponse.class, responseCode = "201")
    public Response instantiate(@PathParam("id") UUID id, @Valid @Nullable Instantiation body) {
        api.requireVersion();
        var given = body == null ? Instantiation.FOR_NOBODY : body;
        var command = new InstantiateQuoteTemplate.Command(id, given.customerId(), given.contactId());
        return api.create(
                "quotes",
                instantiate,
                (use, caller) -> use.handle(caller, command),
                view -> QuoteResponse.from(view, api.language()));
    }
}
