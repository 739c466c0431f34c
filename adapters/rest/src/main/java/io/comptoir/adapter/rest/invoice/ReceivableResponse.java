package io.comptoir.adapter.rest.invoice;

import io.comptoir.application.invoice.Receivable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An instalment of an issued invoice. */
@Schema(name = "Receivable")
public record ReceivableResponse(
        UUID id,
        UUID invoiceId,
        String number,
        UUID customerId,
        String customerName,
        int position,
        LocalDate issueDate,
        LocalDate dueDate,
        String currency,
        BigDecimal amount,
        BigDecimal openAmount,
        @Nullable BigDecimal disputedAmount,
        boolean doubtful,
        boolean writtenOff) {

    static ReceivableResponse from(Receivable receivable) {
        var disputed = receivable.disputed();
        return new ReceivableResponse(
                receivable.id(),
                receivable.invoiceId(),
                receivable.number(),
                receivable.customerId(),
                receivable.customerName(),
                receivable.position(),
                receivable.issueDate(),
                receivable.dueDate(),
                receivable.amount().currency().getCurrencyCode(),
                receivable.amount().amount(),
                receivable.open().amount(),
                disputed == null ? null : disputed.amount(),
                receivable.doubtful(),
                receivable.writtenOff());
    }
}
