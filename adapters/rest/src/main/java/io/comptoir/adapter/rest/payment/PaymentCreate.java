package io.comptoir.adapter.rest.payment;

import io.comptoir.application.payment.RecordPayment;
import io.comptoir.domain.shared.document.PaymentMethod;
import io.comptoir.domain.shared.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Money that came in. */
@Schema(name = "PaymentCreate")
public record PaymentCreate(
        @NotNull UUID customerId,
        @NotNull PaymentMethod method,
        @NotNull @DecimalMin(value = "0", inclusive = false) BigDecimal amount,

        @Schema(description = "ISO 4217; EUR when absent") @Pattern(regexp = "[A-Z]{3}") @Nullable
        String currency,

        @NotNull LocalDate receivedDate,
        @Size(max = 100) @Nullable String reference,

        @Schema(description = "What it pays; the rest is the customer's credit") @Valid @Size(max = 200) @Nullable
        List<@NotNull AllocationRequest> allocations) {

    RecordPayment.Command toCommand() {
        var iso = Currencies.of(currency);
        return new RecordPayment.Command(
                customerId,
                method,
                new Money(amount, iso),
                receivedDate,
                reference,
                AllocationRequest.parts(allocations, iso));
    }
}
