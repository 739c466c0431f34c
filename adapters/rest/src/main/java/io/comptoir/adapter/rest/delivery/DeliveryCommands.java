package io.comptoir.adapter.rest.delivery;

import io.comptoir.domain.delivery.Confirmation.Difference;
import io.comptoir.domain.delivery.DifferenceDecision;
import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The bodies of a delivery note's commands. */
public final class DeliveryCommands {

    private DeliveryCommands() {}

    /** So much of a line. */
    @Schema(name = "LineQuantityRequest")
    public record LineQuantity(
            @NotNull UUID lineId, @NotNull @DecimalMin("0") BigDecimal quantity) {

        static Map<UUID, BigDecimal> byLine(@Nullable List<LineQuantity> lines) {
            var result = new LinkedHashMap<UUID, BigDecimal>();
            if (lines != null) {
                lines.forEach(l -> result.merge(l.lineId(), l.quantity(), BigDecimal::add));
            }
            return result;
        }
    }

    /** What to deliver of an order; nothing: all that is left. */
    @Schema(name = "OrderDeliveryRequest")
    public record OfOrder(
            @Valid @Size(min = 1, max = 1000) @Nullable List<@NotNull LineQuantity> lines,
            @Nullable LocalDate plannedDate) {}

    /** Several orders of one customer and address; or, in a free flow, an invoice. */
    @Schema(name = "DeliveryNoteCreate")
    public record Create(
            @Size(min = 1, max = 100) @Nullable List<@NotNull UUID> orderIds,

            @Schema(description = "An issued invoice, instead of orders; where the company's flow is FREE") @Nullable
            UUID invoiceId,

            @Schema(description = "Of an invoice; the company's default when absent") @Nullable
            UUID warehouseId,

            @Schema(description = "Of orders") @Nullable LocalDate plannedDate) {

        /** The orders, where there is no invoice. */
        List<UUID> orders() {
            if (orderIds == null || invoiceId != null) {
                throw InvalidValue.at("/orderIds", orderIds == null ? "required" : "size");
            }
            return orderIds;
        }
    }

    /** What was counted; lines that are not named were picked as planned. */
    @Schema(name = "ConfirmPickingRequest")
    public record Picking(@Valid @Size(max = 1000) @Nullable List<@NotNull LineQuantity> lines) {}

    /** How it travels. */
    @Schema(name = "ShipRequest")
    public record Ship(@Size(max = 100) @Nullable String trackingNumber) {}

    /** Why. */
    @Schema(name = "OptionalReasonRequest")
    public record Reason(@Size(max = 500) @Nullable String reason) {}

    /** What arrived; lines that are not named arrived whole. */
    @Schema(name = "ConfirmDeliveryRequest")
    public record Confirm(
            @Size(max = 200) @Nullable String receivedBy,
            @Nullable LocalDate date,
            @Valid @Size(max = 1000) @Nullable List<@NotNull Received> lines) {

        static final Confirm WHOLE = new Confirm(null, null, null);

        Map<UUID, Difference> differences() {
            var result = new LinkedHashMap<UUID, Difference>();
            if (lines != null) {
                lines.forEach(l -> result.put(l.lineId(), new Difference(l.receivedQuantity(), l.decision())));
            }
            return result;
        }
    }

    /** What arrived of a line, and what becomes of the rest. */
    @Schema(name = "ReceivedLineRequest")
    public record Received(
            @NotNull UUID lineId,
            @NotNull @DecimalMin("0") BigDecimal receivedQuantity,
            @Nullable DifferenceDecision decision) {}
}
