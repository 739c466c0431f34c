package io.comptoir.adapter.rest.credit;

import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.adapter.rest.shared.document.ActionResponse;
import io.comptoir.adapter.rest.shared.document.ActorBody;
import io.comptoir.adapter.rest.shared.document.CustomerResponse;
import io.comptoir.adapter.rest.shared.document.LinksResponse;
import io.comptoir.adapter.rest.shared.document.StatusDateBody;
import io.comptoir.adapter.rest.shared.document.TotalsResponse;
import io.comptoir.adapter.rest.shared.document.WarningResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A credit note. Its amounts are positive. */
@Schema(name = "CreditNote")
public record CreditNoteResponse(
        UUID id,
        @Nullable String number,

        @Schema(
                extensions =
                        @Extension(
                                name = "x-extensible-enum",
                                value = "[\"DRAFT\",\"ISSUED\",\"SETTLED\",\"CANCELLED\"]",
                                parseValue = true))
        String status,

        @Schema(
                extensions =
                        @Extension(
                                name = "x-extensible-enum",
                                value = "[\"RETURN\",\"CORRECTION\",\"PRICE\",\"GOODWILL\",\"REBATE\"]",
                                parseValue = true))
        String purpose,

        int version,
        int revision,
        UUID customerId,
        @Nullable CustomerResponse customer,
        @Nullable UUID invoiceId,
        @Nullable String invoiceNumber,
        @Nullable UUID returnId,
        CreditNoteBody.@Nullable Period period,
        @Nullable String reason,
        String currency,
        @Nullable UUID projectId,
        @Nullable UUID salesRepId,
        @Nullable String customerReference,
        @Nullable LocalDate issueDate,
        List<CreditNoteLineResponse> lines,
        TotalsResponse totals,

        @Schema(description = "Put against invoices, its own first")
        BigDecimal allocatedAmount,

        BigDecimal refundedAmount,

        @Schema(description = "The customer's credit") BigDecimal openAmount,

        List<AllocationBody> allocations,
        List<RefundBody> refunds,
        LinksResponse links,
        Map<String, ActionResponse> actions,
        List<WarningResponse> warnings,
        List<StatusDateBody> statusDates,
        Instant createdAt,
        ActorBody createdBy,
        Instant updatedAt,
        ActorBody updatedBy)
        implements Representation {

    /** So much against an invoice. */
    @Schema(name = "CreditNoteAllocation")
    public record AllocationBody(UUID invoiceId, String invoiceNumber, BigDecimal amount, Instant at) {}

    /** So much paid out. */
    @Schema(name = "CreditNoteRefunded")
    public record RefundBody(String method, BigDecimal amount, Instant at) {}
}
