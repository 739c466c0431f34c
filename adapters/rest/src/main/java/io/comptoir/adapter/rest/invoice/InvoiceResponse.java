package io.comptoir.adapter.rest.invoice;

import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.adapter.rest.shared.document.ActionResponse;
import io.comptoir.adapter.rest.shared.document.ActorBody;
import io.comptoir.adapter.rest.shared.document.CustomerResponse;
import io.comptoir.adapter.rest.shared.document.DiscountBody;
import io.comptoir.adapter.rest.shared.document.LineResponse;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An invoice. */
@Schema(name = "Invoice")
public record InvoiceResponse(
        UUID id,
        @Nullable String number,

        @Schema(
                extensions =
                        @org.eclipse.microprofile.openapi.annotations.extensions.Extension(
                                name = "x-extensible-enum",
                                value =
                                        "[\"STANDARD\",\"DEPOSIT\",\"ADVANCE\",\"PRO_FORMA\",\"CONTRACT\",\"CONSIGNMENT\"]",
                                parseValue = true))
        String kind,

        String status,
        String paymentStatus,
        boolean overdue,
        int version,
        int revision,
        @Nullable UUID customerId,
        @Nullable CustomerResponse customer,
        @Nullable UUID contactId,
        @Nullable UUID projectId,
        @Nullable String incoterm,
        @Nullable UUID carrierId,
        @Nullable LocalDate accountingDate,
        String currency,
        @Nullable UUID priceListId,
        @Nullable UUID paymentTermId,
        @Nullable String paymentMethod,
        @Nullable String customerReference,
        @Nullable LocalDate requestedDate,
        @Nullable UUID salesRepId,
        @Nullable String note,
        @Nullable LocalDate issueDate,

        @Schema(description = "Day of the delivery or service") @Nullable
        LocalDate supplyDate,

        List<UUID> orderIds,
        List<UUID> deliveryNoteIds,
        List<DueDateBody> dueDates,
        BigDecimal paidAmount,
        BigDecimal creditedAmount,
        BigDecimal openAmount,
        List<LineResponse> lines,
        List<DiscountBody> discounts,
        TotalsResponse totals,
        List<MentionBody> mentions,
        @Nullable DisputeBody dispute,
        @Nullable Instant doubtfulSince,
        @Nullable WriteOffBody writeOff,
        LinksResponse links,
        Map<String, ActionResponse> actions,
        List<WarningResponse> warnings,
        List<StatusDateBody> statusDates,
        Instant createdAt,
        ActorBody createdBy,
        Instant updatedAt,
        ActorBody updatedBy)
        implements Representation {

    /** An instalment with what is open of it. */
    @Schema(name = "InvoiceDueDate")
    public record DueDateBody(LocalDate dueDate, BigDecimal amount, BigDecimal open) {}

    /** A text that the law wants on the invoice. */
    @Schema(name = "InvoiceMention")
    public record MentionBody(String code, String text) {}

    /** What the customer contests. */
    @Schema(name = "InvoiceDispute")
    public record DisputeBody(BigDecimal amount, String reason, Instant since, ActorBody by) {}

    /** What was given up. */
    @Schema(name = "InvoiceWriteOff")
    public record WriteOffBody(BigDecimal amount, String reason, Instant at, ActorBody by) {}
}
