package io.comptoir.adapter.rest.credit;

import io.comptoir.domain.shared.document.PaymentMethod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands on credit notes. */
final class CreditNoteCommands {

    private CreditNoteCommands() {}

    /** Why after all not. */
    @Schema(name = "CreditNoteCancel")
    public record Cancel(@Size(max = 1000) @Nullable String reason) {

        static @Nullable String given(@Nullable Cancel body) {
            return body == null ? null : body.reason();
        }
    }

    /** The invoices that it is put against. */
    @Schema(name = "CreditNoteAllocate")
    public record Allocate(@Valid @NotEmpty @Size(max = 200) List<@NotNull Part> allocations) {

        Map<UUID, BigDecimal> amounts() {
            return allocations.stream().collect(Collectors.toMap(Part::invoiceId, Part::amount, BigDecimal::add));
        }
    }

    /** So much against an invoice. */
    @Schema(name = "CreditNoteAllocationRequest")
    public record Part(
            @NotNull UUID invoiceId,

            @NotNull @DecimalMin(value = "0", inclusive = false)
            BigDecimal amount) {}

    /** How much is paid out, and how. */
    @Schema(name = "CreditNoteRefund")
    public record Refund(
            @NotNull PaymentMethod method,

            @Schema(description = "All that is open when absent") @DecimalMin(value = "0", inclusive = false) @Nullable
            BigDecimal amount) {}
}
