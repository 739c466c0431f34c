package io.comptoir.adapter.rest.order;

import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.domain.order.OrderType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A type of order. */
@Schema(name = "OrderType")
public record OrderTypeResponse(
        UUID id,
        int version,
        String code,
        String name,
        @Nullable String deliveryTerms,
        @Nullable String invoiceTerms,
        @Nullable String paymentMethod,
        String deliveryNote,
        String invoice,
        boolean payment,
        boolean creditCheck,
        boolean countsInExposure,
        boolean customerReturn,
        boolean archived,
        Instant createdAt,
        Instant updatedAt)
        implements Representation {

    static OrderTypeResponse of(OrderType type) {
        var preset = type.preset();
        var terms = preset.preset();
        var head = type.head();
        return new OrderTypeResponse(
                type.id(),
                head.version(),
                type.code(),
                type.name(),
                name(terms.delivery()),
                name(terms.invoice()),
                name(terms.paymentMethod()),
                preset.deliveryNote().name(),
                preset.invoice().name(),
                preset.payment(),
                preset.creditCheck(),
                preset.countsInExposure(),
                preset.customerReturn(),
                head.archived(),
                head.createdAt(),
                head.updatedAt());
    }

    private static @Nullable String name(@Nullable Enum<?> term) {
        return term == null ? null : term.name();
    }
}
