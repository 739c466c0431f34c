package io.comptoir.adapter.rest.delivery;

import io.comptoir.domain.delivery.DeliveryLine;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.quantity.LineProgress;
import io.comptoir.domain.shared.quantity.QuantityKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of a delivery note. */
@Schema(name = "DeliveryLine")
public record DeliveryLineResponse(
        UUID id,
        int position,
        @Nullable UUID orderId,
        @Nullable UUID orderLineId,
        @Nullable UUID productId,
        @Nullable String productCode,
        String description,
        String unitCode,
        BigDecimal quantity,
        List<String> lots,
        @Nullable BigDecimal receivedQuantity,
        @Nullable String decision,
        BigDecimal acceptedQuantity,
        BigDecimal returnedQuantity,
        BigDecimal invoicedQuantity) {

    static DeliveryLineResponse from(DeliveryLine line, @Nullable LineProgress sums) {
        var progress = sums == null ? LineProgress.NONE : sums;
        var item = line.item();
        var reception = line.reception();
        boolean ofOrder = line.source().type() == DocumentType.ORDER;
        return new DeliveryLineResponse(
                line.id(),
                line.position(),
                ofOrder ? line.source().documentId() : null,
                ofOrder ? line.source().lineId() : null,
                item.productId(),
                item.productCode(),
                item.description(),
                item.unitCode(),
                line.quantity(),
                line.lots(),
                reception == null ? null : reception.received(),
                reception == null ? null : reception.decision().name(),
                line.accepted(),
                progress.of(QuantityKind.RETURNED),
                progress.of(QuantityKind.INVOICED));
    }
}
