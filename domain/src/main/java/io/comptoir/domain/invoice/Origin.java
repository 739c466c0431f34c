package io.comptoir.domain.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an invoice comes from.
 *
 * @param orders the orders whose deposits are deducted from it; of a deposit, the order it is for
 * @param suppliedOn the day of delivery or service, printed where it differs from the issue date (242 nonies A, 10°)
 */
public record Origin(
        List<UUID> orders,
        List<UUID> deliveryNotes,
        @Nullable LocalDate suppliedOn) {

    public static final Origin BY_HAND = new Origin(List.of(), List.of(), null);

    public Origin {
        orders = List.copyOf(orders);
        deliveryNotes = List.copyOf(deliveryNotes);
    }
}
