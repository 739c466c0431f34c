package io.comptoir.adapter.rest.payment;

import io.comptoir.domain.payment.Allocation.Target;
import io.comptoir.domain.shared.document.PaymentMethod;
import io.comptoir.domain.shared.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The bodies of a payment's commands. */
public final class PaymentCommands {

    private PaymentCommands() {}

    /** What goes to which document. */
    @Schema(name = "AllocatePaymentRequest")
    public record Allocate(
            @Valid @NotNull @Size(min = 1, max = 200) List<@NotNull AllocationRequest> allocations,

            @Schema(description = "ISO 4217; EUR when absent") @Pattern(regexp = "[A-Z]{3}") @Nullable
            String currency) {

        Map<Target, Money> parts() {
            return AllocationRequest.parts(allocations, Currencies.of(currency));
        }
    }

    /** What is taken back; no ids: all. */
    @Schema(name = "DeallocatePaymentRequest")
    public record Deallocate(
            @Size(max = 200) @Nullable List<@NotNull UUID> allocationIds,
            @NotBlank @Size(max = 500) String reason) {}

    /** Why the bank gave it back, and what it took for it. */
    @Schema(name = "BouncePaymentRequest")
    public record Bounce(
            @NotBlank @Size(max = 500) String reason,
            @DecimalMin("0") @Nullable BigDecimal fee) {}

    /** What is given back. */
    @Schema(name = "RefundPaymentRequest")
    public record Refund(
            @NotNull @DecimalMin(value = "0", inclusive = false)
            BigDecimal amount,

            @Nullable PaymentMethod method) {}
}
