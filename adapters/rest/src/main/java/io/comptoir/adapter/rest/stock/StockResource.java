package io.comptoir.adapter.rest.stock;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.application.stock.AdjustStock;
import io.comptoir.application.stock.ListStockLevels;
import io.comptoir.application.stock.ListStockMoves;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What lies in the warehouses, and how it got there. */
@Path("/v1/stock")
@Tag(name = "stock")
public class StockResource {

    private final Api api;
    private final ListStockLevels levels;
    private final ListStockMoves moves;
    private final AdjustStock adjust;

    public StockResource(Api api, ListStockLevels levels, ListStockMoves moves, AdjustStock adjust) {
        this.api = api;
        this.levels = levels;
        this.moves = moves;
        this.adjust = adjust;
    }

    @GET
    @Path("/levels")
    @Listed
    @PermissionsAllowed("stock:list")
    @Extension(name = "x-required-permission", value = "stock:list")
    @Operation(operationId = "listStockLevels", summary = "What is where: on hand, reserved, available, expected")
    @APIResponseSchema(StockLevelResponse.Levels.class)
    public Response levels() {
        return api.list(ListStockLevels.DEFINITION, levels, ListStockLevels::handle, StockLevelResponse::from);
    }

    @GET
    @Path("/moves")
    @Listed
    @PermissionsAllowed("stock:readMoves")
    @Extension(name = "x-required-permission", value = "stock:readMoves")
    @Operation(operationId = "listStockMoves", summary = "Every change of stock, the newest first")
    @APIResponseSchema(StockMoveResponse.Moves.class)
    public Response moves() {
        return api.list(ListStockMoves.DEFINITION, moves, ListStockMoves::handle, StockMoveResponse::from);
    }

    @POST
    @Path("/adjustments")
    @PermissionsAllowed("stock:adjust")
    @Extension(name = "x-required-permission", value = "stock:adjust")
    @Operation(operationId = "adjustStock", summary = "Books counted differences")
    @APIResponseSchema(value = AdjustmentResponse.class, responseCode = "201")
    public Response adjust(@NotNull @Valid AdjustmentRequest body) {
        var command = body.command();
        return api.create(
                "stock/adjustments", adjust, (use, caller) -> use.handle(caller, command), AdjustmentResponse::from);
    }
}
