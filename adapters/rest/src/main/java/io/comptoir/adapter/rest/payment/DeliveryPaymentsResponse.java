package io.comptoir.adapter.rest.payment;

import io.comptoir.domain.payment.PaymentSnapshot;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The payments of a delivery note. */
@Schema(name = "DeliveryPayments")
public record DeliveryPaymentsResponse(List<Item> items) {

    /** A payment. */
    @Schema(name = "DeliveryPayment")
    public record Item(
            UUID id,
            @Nullable String number,
            String status,
            String method,
            String currency,
            BigDecimal amount,
            LocalDate receivedDate) {}

    static DeliveryPaymentsResponse from(List<PaymentSnapshot> payments) {
        return new DeliveryPaymentsResponse(payments.stream()
                .map(p -> new Item(
                        p.id(),
                        p.head().number(),
                        p.status().name(),
                        p.method().name(),
                        p.amount().currency().getCurrencyCode(),
                        p.amount().amount(),
                        p.receivedDate()))
                .toList());
    }
}
