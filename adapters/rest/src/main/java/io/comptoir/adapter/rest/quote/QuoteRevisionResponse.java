package io.comptoir.adapter.rest.quote;

import io.comptoir.adapter.rest.quote.QuoteResponse.AcceptanceBody;
import io.comptoir.adapter.rest.quote.QuoteResponse.SendingBody;
import io.comptoir.adapter.rest.shared.document.ActorBody;
import io.comptoir.adapter.rest.shared.document.CustomerResponse;
import io.comptoir.adapter.rest.shared.document.DiscountBody;
import io.comptoir.adapter.rest.shared.document.LineResponse;
import io.comptoir.adapter.rest.shared.document.TotalsResponse;
import io.comptoir.domain.quote.QuoteSnapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A quote as it was, or is, in one of its revisions. */
@Schema(name = "QuoteRevision")
public record QuoteRevisionResponse(
        UUID id,
        @Nullable String number,
        int revision,
        String status,
        boolean binding,
        @Nullable LocalDate validUntil,
        @Nullable UUID customerId,
        @Nullable CustomerResponse customer,
        @Nullable ProspectBody prospect,
        String currency,
        @Nullable String note,
        @Nullable SendingBody sending,
        @Nullable AcceptanceBody acceptance,
        @Nullable String reason,
        List<LineResponse> lines,
        List<DiscountBody> discounts,
        TotalsResponse totals,
        Instant updatedAt,
        ActorBody updatedBy) {

    /** All revisions, the first one first. */
    @Schema(name = "QuoteRevisions")
    public record All(List<QuoteRevisionResponse> items) {

        static All from(List<QuoteSnapshot> revisions) {
            return new All(revisions.stream().map(QuoteRevisionResponse::from).toList());
        }
    }

    static QuoteRevisionResponse from(QuoteSnapshot q) {
        return new QuoteRevisionResponse(
                q.id(),
                q.head().number(),
                q.revision(),
                q.status().name(),
                q.offer().binding(),
                q.offer().validUntil(),
                q.terms().customerId(),
                CustomerResponse.from(q.terms().customer()),
                ProspectBody.from(q.offer().prospect()),
                q.terms().currency().getCurrencyCode(),
                q.terms().note(),
                SendingBody.from(q.outcome().sending()),
                AcceptanceBody.from(q.outcome().acceptance()),
                q.outcome().reason(),
                LineResponse.allOf(q.content()),
                q.content().discounts().stream().map(DiscountBody::from).toList(),
                TotalsResponse.from(q.content().totals()),
                q.head().updated().at(),
                ActorBody.from(q.head().updated().by()));
    }
}
