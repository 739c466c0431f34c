package io.comptoir.adapter.rest.payment;

import io.comptoir.application.payment.PaymentList;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A payment in a list. */
@Schema(name = "PaymentRow")
public record PaymentRowResponse(
        UUID id,
        String number,
        String status,
        int version,
        String direction,
        UUID customerId,
        String customerName,
        String method,
        String currency,
        BigDecimal amount,
        BigDecimal unallocatedAmount,
        LocalDate receivedDate,
        @Nullable String reference,
        Instant createdAt) {

    static PaymentRowResponse from(PaymentList.Row row) {
        return new PaymentRowResponse(
                row.id(),
                row.number(),
                row.status(),
                row.version(),
                row.direction(),
                row.customerId(),
                row.customerName(),
                row.method(),
                row.currency(),
                row.amount(),
                row.unallocatedAmount(),
                row.receivedDate(),
                row.reference(),
                row.createdAt());
    }
}
