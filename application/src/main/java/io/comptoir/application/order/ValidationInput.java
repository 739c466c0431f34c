package io.comptoir.application.order;

import io.comptoir.domain.shared.document.PaymentMethod;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a validation is given besides the order, for the documents that it makes.
 *
 * @param amountTendered what the customer pays over the counter; null when nothing is paid now
 * @param paymentMethod how; null: as the order says
 */
public record ValidationInput(
        @Nullable BigDecimal amountTendered, @Nullable PaymentMethod paymentMethod) {

    public static final ValidationInput NOTHING = new ValidationInput(null, null);
}
