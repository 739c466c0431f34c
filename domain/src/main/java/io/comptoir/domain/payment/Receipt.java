package io.comptoir.domain.payment;

import io.comptoir.domain.payment.PaymentSnapshot.Direction;
import io.comptoir.domain.shared.document.Party;
import io.comptoir.domain.shared.document.PaymentMethod;
import io.comptoir.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money that came in, or went out. */
public record Receipt(
        Direction direction,
        Party customer,
        PaymentMethod method,
        Money amount,
        LocalDate receivedDate,
        @Nullable String reference,
        @Nullable UUID refundOf) {

    public static Receipt incoming(
            Party customer, PaymentMethod method, Money amount, LocalDate receivedDate, @Nullable String reference) {
        return new Receipt(Direction.INCOMING, customer, method, amount, receivedDate, reference, null);
    }

    /** What is given back of a payment or of a credit note. */
    public static Receipt refund(Party customer, PaymentMethod method, Money amount, LocalDate on, UUID refundOf) {
        return new Receipt(Direction.OUTGOING, customer, method, amount, on, null, refundOf);
    }
}
