package io.comptoir.adapter.rest.returns;

import io.comptoir.application.returns.ReturnableDeliveries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The delivered notes of a customer of which something may still come back, the latest first. */
@Schema(name = "ReturnableDeliveries")
public record ReturnableDeliveriesResponse(List<DeliveryBody> items) {

    /** A delivered note. */
    @Schema(name = "ReturnableDelivery")
    public record DeliveryBody(
            UUID id, UUID deliveryNoteId, String number, LocalDate deliveredDate, List<LineBody> lines) {}

    /** A line of it, with what is left to bring back. */
    @Schema(name = "ReturnableLine")
    public record LineBody(
            UUID id,
            UUID deliveryLineId,
            int position,
            @Nullable UUID productId,
            @Nullable String productCode,
            String description,
            String unitCode,
            BigDecimal acceptedQuantity,
            BigDecimal returnableQuantity) {}

    static ReturnableDeliveriesResponse from(List<ReturnableDeliveries.Delivery> deliveries) {
        return new ReturnableDeliveriesResponse(deliveries.stream()
                .map(d -> new DeliveryBody(
                        d.id(),
                        d.id(),
                        d.number(),
                        d.deliveredOn(),
                        d.lines().stream()
                                .map(ReturnableDeliveriesResponse::line)
                                .toList()))
                .toList());
    }

    private static LineBody line(ReturnableDeliveries.Line line) {
        return new LineBody(
                line.id(),
                line.id(),
                line.position(),
                line.productId(),
                line.productCode(),
                line.description(),
                line.unitCode(),
                line.accepted(),
                line.left());
    }
}
