package io.comptoir.adapter.rest.order;

import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.adapter.rest.shared.document.ActionResponse;
import io.comptoir.adapter.rest.shared.document.ActorBody;
import io.comptoir.adapter.rest.shared.document.CustomerResponse;
import io.comptoir.adapter.rest.shared.document.DiscountBody;
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

/** An order. */
@Schema(name = "Order")
public record OrderResponse(
        UUID id,
        String number,

        @Schema(
                description = "The users' word: a validated order reads IN_DELIVERY once something left,"
                        + " DELIVERED once all did",
                extensions =
                        @Extension(
                                name = "x-extensible-enum",
                                value = "[\"CREATED\",\"PENDING_APPROVAL\",\"VALIDATED\",\"IN_DELIVERY\",\"DELIVERED\","
                                        + "\"REJECTED\",\"CANCELLED\",\"CLOSED\"]",
                                parseValue = true))
        String status,

        String deliveryStatus,
        String invoiceStatus,
        String paymentStatus,
        String acknowledgementStatus,
        List<String> holds,
        int version,
        int revision,
        String type,
        String channel,
        List<OrderRequest.RefBody> externalRefs,
        UUID warehouseId,
        String deliveryTerms,

        @Schema(description = "Who decided it: ORDER, ORDER_TYPE, CUSTOMER, CUSTOMER_CATEGORY, USER or COMPANY")
        String deliveryTermsSource,

        String invoiceTerms,
        String invoiceTermsSource,
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
        List<OrderLineResponse> lines,
        List<DiscountBody> discounts,
        TotalsResponse totals,
        List<ViolationBody> violations,

        @Schema(description = "Of the last rejection, cancellation or override") @Nullable
        String reason,

        List<DepositBody> depositRequests,
        LinksResponse links,
        Map<String, ActionResponse> actions,
        List<WarningResponse> warnings,
        List<StatusDateBody> statusDates,
        Instant createdAt,
        ActorBody createdBy,
        Instant updatedAt,
        ActorBody updatedBy)
        implements Representation {

    /** A rule of the company that the order breaks. */
    @Schema(name = "OrderViolation")
    public record ViolationBody(
            String rule,
            String severity,
            String message,
            Map<String, Object> facts,
            @Nullable UUID lineId) {}

    /** A deposit that the customer was asked for. */
    @Schema(name = "OrderDepositRequest")
    public record DepositBody(
            UUID id, @Nullable BigDecimal percent, BigDecimal amount, Instant askedAt, ActorBody askedBy) {}
}
