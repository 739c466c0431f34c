package io.comptoir.adapter.rest.stock;

import io.comptoir.adapter.rest.shared.document.ActorBody;
import io.comptoir.adapter.rest.shared.listing.PageResponse;
import io.comptoir.domain.stock.StockMove;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Goods that went from a place to another. */
@Schema(name = "StockMove")
public record StockMoveResponse(
        UUID id,
        UUID productId,
        UUID warehouseId,
        String from,
        String to,
        BigDecimal quantity,
        String causeType,
        UUID causeId,
        UUID causeLineId,
        @Nullable String reason,
        @Nullable UUID reversalOf,
        LocalDate movedDate,
        Instant movedAt,
        ActorBody movedBy) {

    /** A page of moves. */
    @Schema(name = "StockMoves")
    public record Moves(List<StockMoveResponse> items, PageResponse page) {}

    static StockMoveResponse from(StockMove move) {
        return new StockMoveResponse(
                move.id(),
                move.stock().productId(),
                move.stock().warehouseId(),
                move.from().name(),
                move.to().name(),
                move.quantity(),
                move.cause().type(),
                move.cause().id(),
                move.cause().lineId(),
                move.cause().reason(),
                move.reversalOf(),
                move.moved().day(),
                move.moved().at(),
                ActorBody.from(move.moved().by()));
    }
}
