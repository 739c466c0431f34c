package io.comptoir.domain.returns;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a line brings back.
 *
 * @param orderId of the order that was delivered; null in a free flow
 * @param ordered the quantity of the order line, zero without one
 */
public record ReturnedFrom(
        UUID noteId,
        UUID noteLineId,
        @Nullable UUID orderId,
        @Nullable UUID orderLineId,
        BigDecimal ordered) {}
