package io.comptoir.adapter.rest.returns;

import io.comptoir.adapter.rest.returns.ReturnCommands.Cancel;
import io.comptoir.adapter.rest.returns.ReturnCommands.Receive;
import io.comptoir.adapter.rest.returns.ReturnCommands.Reject;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.returns.CancelReturn;
import io.comptoir.application.returns.CloseReturn;
import io.comptoir.application.returns.ReceiveReturn;
import io.comptoir.application.returns.RejectReturn;
import io.comptoir.application.returns.ReturnView;
import io.comptoir.application.returns.ValidateReturn;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The commands on returns. */
@Path("/v1/returns")
@Tag(name = "returns")
public class ReturnCommandResource {

    private final Api api;
    private final ValidateReturn validate;
    private final RejectReturn reject;
    private final ReceiveReturn receive;
    private final CloseReturn close;
    private final CancelReturn cancel;

    public ReturnCommandResource(
            Api api,
            ValidateReturn validate,
            RejectReturn reject,
            ReceiveReturn receive,
            CloseReturn close,
            CancelReturn cancel) {
        this.api = api;
        this.validate = validate;
        this.reject = reject;
        this.receive = receive;
        this.close = close;
        this.cancel = cancel;
    }

    @POST
    @Path("/{id}/validate")
    @PermissionsAllowed("return:validate")
    @Extension(name = "x-required-permission", value = "return:validate")
    @Operation(operationId = "validateReturn", summary = "Validates a return that was submitted")
    @APIResponseSchema(ReturnResponse.class)
    public Response validate(@PathParam("id") UUID id) {
        var expected = api.expected();
        return api.command(validate, (use, caller) -> use.handle(caller, id, expected), this::shown);
    }

    @POST
    @Path("/{id}/reject")
    @PermissionsAllowed("return:reject")
    @Extension(name = "x-required-permission", value = "return:reject")
    @Operation(operationId = "rejectReturn", summary = "Rejects a return that was submitted")
    @APIResponseSchema(ReturnResponse.class)
    public Response reject(@PathParam("id") UUID id, @NotNull @Valid Reject body) {
        var command = new RejectReturn.Command(id, api.expected(), body.reason());
        return api.command(reject, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/{id}/receive")
    @PermissionsAllowed("return:receive")
    @Extension(name = "x-required-permission", value = "return:receive")
    @Operation(operationId = "receiveReturn", summary = "Takes goods in, all or in part")
    @APIResponseSchema(ReturnResponse.class)
    public Response receive(@PathParam("id") UUID id, @NotNull @Valid Receive body) {
        var command = new ReceiveReturn.Command(id, api.expected(), body.parts());
        return api.command(receive, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/{id}/close")
    @PermissionsAllowed("return:close")
    @Extension(name = "x-required-permission", value = "return:close")
    @Operation(operationId = "closeReturn", summary = "Closes a return that has come in and is credited as due")
    @APIResponseSchema(ReturnResponse.class)
    public Response close(@PathParam("id") UUID id) {
        var expected = api.expected();
        return api.command(close, (use, caller) -> use.handle(caller, id, expected), this::shown);
    }

    @POST
    @Path("/{id}/cancel")
    @PermissionsAllowed("return:cancel")
    @Extension(name = "x-required-permission", value = "return:cancel")
    @Operation(operationId = "cancelReturn", summary = "Cancels a return; what came in goes out again")
    @APIResponseSchema(ReturnResponse.class)
    public Response cancel(@PathParam("id") UUID id, @Valid @Nullable Cancel body) {
        var command = new CancelReturn.Command(id, api.expected(), ReturnCommands.Cancel.given(body));
        return api.command(cancel, (use, caller) -> use.handle(caller, command), this::shown);
    }

    private ReturnResponse shown(ReturnView view) {
        return ReturnRendering.response(view, api.language());
    }
}
