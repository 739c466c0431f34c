package io.comptoir.adapter.rest.order;

import io.comptoir.adapter.rest.shared.document.AnalyticBody;
import io.comptoir.adapter.rest.shared.document.DiscountBody;
import io.comptoir.adapter.rest.shared.document.LineResponse;
import io.comptoir.application.order.OrderView;
import io.comptoir.domain.order.LineQuantities;
import io.comptoir.domain.shared.quantity.QuantityKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of an order, with what has become of it. */
@Schema(name = "OrderLine")
public record OrderLineResponse(
        UUID id,
        int position,
        @Nullable UUID productId,
        @Nullable String productCode,
        String description,
        String kind,
        BigDecimal quantity,
        String unitCode,
        @Nullable BigDecimal listPrice,
        BigDecimal unitPrice,
        List<DiscountBody> discounts,
        BigDecimal netAmount,
        @Nullable UUID taxRateId,
        String taxCategory,
        BigDecimal taxRate,
        @Nullable String exemptionCode,
        @Nullable String exemptionReason,
        @Nullable LocalDate requestedDate,
        @Nullable LocalDate confirmedDate,
        List<AnalyticBody> analytics,
        boolean optional,
        List<LineResponse.SourceBody> sources,
        BigDecimal reservedQuantity,
        BigDecimal plannedQuantity,
        BigDecimal deliveredQuantity,
        BigDecimal returnedQuantity,
        BigDecimal invoicedQuantity,
        BigDecimal creditedQuantity,
        BigDecimal givenUpQuantity,

        @Schema(description = "Not yet on a delivery note, nor performed")
        BigDecimal openQuantity) {

    static List<OrderLineResponse> allOf(OrderView view) {
        Map<UUID, LineQuantities> progress =
                view.progress().lines().stream().collect(Collectors.toMap(LineQuantities::lineId, Function.identity()));
        return LineResponse.allOf(view.order().content()).stream()
                .map(l -> of(l, progress.get(l.id())))
                .toList();
    }

    /** @param done null for an optional line, of which nothing ever becomes */
    private static OrderLineResponse of(LineResponse l, @Nullable LineQuantities done) {
        return new OrderLineResponse(
                l.id(),
                l.position(),
                l.productId(),
                l.productCode(),
                l.description(),
                l.kind(),
                l.quantity(),
                l.unitCode(),
                l.listPrice(),
                l.unitPrice(),
                l.discounts(),
                l.netAmount(),
                l.taxRateId(),
                l.taxCategory(),
                l.taxRate(),
                l.exemptionCode(),
                l.exemptionReason(),
                l.requestedDate(),
                l.confirmedDate(),
                l.analytics(),
                l.optional(),
                l.sources(),
                sum(done, QuantityKind.RESERVED),
                sum(done, QuantityKind.PLANNED),
                sum(done, QuantityKind.DELIVERED),
                sum(done, QuantityKind.RETURNED),
                sum(done, QuantityKind.INVOICED),
                sum(done, QuantityKind.CREDITED),
                sum(done, QuantityKind.GIVEN_UP),
                done == null ? BigDecimal.ZERO : done.leftToPlan());
    }

    private static BigDecimal sum(@Nullable LineQuantities done, QuantityKind kind) {
        return done == null ? BigDecimal.ZERO : done.of(kind);
    }
}
