package io.comptoir.application.invoice;

import io.comptoir.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An instalment of an issued invoice.
 *
 * @param position from 1, the earliest due first
 * @param disputed the amount of the whole invoice that is in dispute; null without one
 */
public record Receivable(
        UUID id,
        UUID invoiceId,
        String number,
        UUID customerId,
        String customerName,
        int position,
        LocalDate issueDate,
        LocalDate dueDate,
        Money amount,
        Money open,
        @Nullable Money disputed,
        boolean doubtful,
        boolean writtenOff) {}
