package io.comptoir.adapter.rest.payment;

import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.adapter.rest.shared.document.ActionResponse;
import io.comptoir.adapter.rest.shared.document.ActorBody;
import io.comptoir.adapter.rest.shared.document.CustomerResponse;
import io.comptoir.adapter.rest.shared.document.LinksResponse;
import io.comptoir.adapter.rest.shared.document.StatusDateBody;
import io.comptoir.application.payment.PaymentView;
import io.comptoir.domain.payment.Allocation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A payment. */
@Schema(name = "Payment")
public record PaymentResponse(
        UUID id,
        @Nullable String number,
        String status,
        int version,
        String direction,
        UUID customerId,
        @Nullable CustomerResponse customer,
        String method,
        String currency,
        BigDecimal amount,
        BigDecimal allocatedAmount,
        BigDecimal refundedAmount,
        BigDecimal unallocatedAmount,
        LocalDate receivedDate,
        @Nullable String reference,
        @Nullable UUID refundOfId,
        @Nullable String setbackReason,
        @Nullable BigDecimal fee,
        List<AllocationBody> allocations,
        LinksResponse links,
        Map<String, ActionResponse> actions,
        List<StatusDateBody> statusDates,
        Instant createdAt,
        ActorBody createdBy,
        Instant updatedAt,
        ActorBody updatedBy)
        implements Representation {

    /** A part of it, for a document. */
    @Schema(name = "Allocation")
    public record AllocationBody(UUID id, String type, UUID documentId, BigDecimal amount) {

        static AllocationBody from(Allocation allocation) {
            return new AllocationBody(
                    allocation.id(),
                    allocation.target().type().name(),
                    allocation.target().id(),
                    allocation.amount().amount());
        }
    }

    static PaymentResponse from(PaymentView view, Locale language) {
        var p = view.payment();
        var setback = p.setback();
        var fee = setback == null ? null : setback.fee();
        return new PaymentResponse(
                p.id(),
                p.head().number(),
                p.status().name(),
                p.head().version(),
                p.direction().name(),
                p.customer().customerId(),
                CustomerResponse.from(p.customer()),
                p.method().name(),
                p.amount().currency().getCurrencyCode(),
                p.amount().amount(),
                p.allocated().amount(),
                p.refunded().amount(),
                p.unallocated().amount(),
                p.receivedDate(),
                p.reference(),
                p.refundOf(),
                setback == null ? null : setback.reason(),
                fee == null ? null : fee.amount(),
                p.allocations().stream().map(AllocationBody::from).toList(),
                LinksResponse.from(view.links()),
                ActionResponse.allOf(view.actions(), "/v1/payments/" + p.id(), language),
                StatusDateBody.allOf(p.head().statusDates()),
                p.head().created().at(),
                ActorBody.from(p.head().created().by()),
                p.head().updated().at(),
                ActorBody.from(p.head().updated().by()));
    }
}
