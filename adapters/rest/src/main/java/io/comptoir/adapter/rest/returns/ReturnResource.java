package io.comptoir.adapter.rest.returns;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.document.ChainResponse;
import io.comptoir.adapter.rest.shared.document.HistoryResponse;
import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.application.returns.CreateReturn;
import io.comptoir.application.returns.ListReturns;
import io.comptoir.application.returns.ReadReturn;
import io.comptoir.application.returns.ReadReturnDocuments;
import io.comptoir.application.returns.ReadReturnHistory;
import io.comptoir.application.returns.ReturnList;
import io.comptoir.application.returns.ReturnView;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Returns: made and read. */
@Path("/v1/returns")
@Tag(name = "returns")
public class ReturnResource {

    private final Api api;
    private final CreateReturn create;
    private final ListReturns list;
    private final ReadReturn read;
    private final ReadReturnHistory history;
    private final ReadReturnDocuments documents;

    public ReturnResource(
            Api api,
            CreateReturn create,
            ListReturns list,
            ReadReturn read,
            ReadReturnHistory history,
            ReadReturnDocuments documents) {
        this.api = api;
        this.create = create;
        this.list = list;
        this.read = read;
        this.history = history;
        this.documents = documents;
    }

    @POST
    @PermissionsAllowed("return:create")
    @Extension(name = "x-required-permission", value = "return:create")
    @Operation(operationId = "createReturn", summary = "Brings goods of a delivered note back")
    @APIResponseSchema(value = ReturnResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid ReturnBody body) {
        var request = body.request();
        return api.create(
                ReturnRendering.COLLECTION, create, (use, caller) -> use.handle(caller, request), this::shown);
    }

    @GET
    @Listed
    @PermissionsAllowed("return:list")
    @Extension(name = "x-required-permission", value = "return:list")
    @Operation(operationId = "listReturns", summary = "Returns, the newest first")
    @APIResponseSchema(ReturnsResponse.class)
    public Response list() {
        return api.list(ReturnList.DEFINITION, list, ListReturns::handle, ReturnRowResponse::from);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("return:read")
    @Extension(name = "x-required-permission", value = "return:read")
    @Operation(operationId = "readReturn", summary = "A return, with what may be done with it")
    @APIResponseSchema(ReturnResponse.class)
    public Response read(@PathParam("id") UUID id) {
        return api.read(read, (use, caller) -> use.handle(caller, id), this::shown);
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed("return:read")
    @Extension(name = "x-required-permission", value = "return:read")
    @Operation(operationId = "readReturnHistory", summary = "What happened to a return, oldest first")
    @APIResponseSchema(HistoryResponse.class)
    public Response history(@PathParam("id") UUID id) {
        return api.show(history, (use, caller) -> use.handle(caller, id), HistoryResponse::from);
    }

    @GET
    @Path("/{id}/documents")
    @PermissionsAllowed("return:read")
    @Extension(name = "x-required-permission", value = "return:read")
    @Operation(operationId = "readReturnDocuments", summary = "The whole chain of documents around a return")
    @APIResponseSchema(ChainResponse.class)
    public Response documents(@PathParam("id") UUID id) {
        return api.show(documents, (use, caller) -> use.handle(caller, id), ChainResponse::from);
    }

    private ReturnResponse shown(ReturnView view) {
        return ReturnRendering.response(view, api.language());
    }
}
