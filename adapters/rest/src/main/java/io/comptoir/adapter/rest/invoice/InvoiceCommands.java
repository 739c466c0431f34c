package io.comptoir.adapter.rest.invoice;

import io.comptoir.application.invoice.InvoiceIssuing;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands of an invoice. */
final class InvoiceCommands {

    private InvoiceCommands() {}

    /** How to issue. */
    @Schema(name = "IssueInvoiceRequest")
    public record Issue(
            @Schema(description = "Today when absent; an earlier day needs the permission invoice:date") @Nullable
            LocalDate issueDate,

            @Schema(description = "Deducts deposits though they are not paid") @Nullable
            Boolean deductUnpaid) {

        static InvoiceIssuing.How how(@Nullable Issue body) {
            return body == null
                    ? InvoiceIssuing.How.TODAY
                    : new InvoiceIssuing.How(body.issueDate(), Boolean.TRUE.equals(body.deductUnpaid()));
        }
    }

    /** Where to send it. */
    @Schema(name = "SendInvoiceRequest")
    public record Send(
            @Schema(description = "The customer's address when absent") @Email @Size(max = 254) @Nullable
            String to,

            @Size(max = 4000) @Nullable String message) {

        static final Send TO_CUSTOMER = new Send(null, null);
    }

    /** What the customer contests. */
    @Schema(name = "DisputeInvoiceRequest")
    public record Contest(
            @Schema(description = "All that is open when absent", examples = "12.00")
            @DecimalMin(value = "0", inclusive = false)
            @Nullable
            BigDecimal amount,

            @NotNull @Size(min = 1, max = 1000) String reason) {}

    /** Why. */
    @Schema(name = "WriteOffInvoiceRequest")
    public record Reason(@NotNull @Size(min = 1, max = 1000) String reason) {}
}
