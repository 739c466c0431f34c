package io.comptoir.adapter.rest.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.application.document.DocumentList;
import io.comptoir.application.document.ListDocuments;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Documents whatever their type, for whoever has a number in hand. */
@Path("/v1/documents")
@Tag(name = "documents")
public class DocumentResource {

    private final Api api;
    private final ListDocuments list;

    public DocumentResource(Api api, ListDocuments list) {
        this.api = api;
        this.list = list;
    }

    @GET
    @Listed
    @PermissionsAllowed("document:list")
    @Extension(name = "x-required-permission", value = "document:list")
    @Operation(
            operationId = "listDocuments",
            summary = "Documents of all types that the caller may list, the newest first")
    @APIResponseSchema(DocumentsResponse.class)
    public Response list() {
        return api.list(DocumentList.DEFINITION, list, ListDocuments::handle, DocumentRowResponse::from);
    }

    @POST
    @Path("/search")
    @PermissionsAllowed("document:list")
    @Extension(name = "x-required-permission", value = "document:list")
    @Operation(operationId = "searchDocuments", summary = "Documents of all types, by criteria in the body")
    @APIResponseSchema(DocumentsResponse.class)
    public Response search(@NotNull JsonNode body) {
        return api.search(DocumentList.DEFINITION, list, ListDocuments::handle, DocumentRowResponse::from, body);
    }
}
