package io.comptoir.adapter.rest.quoterequest;

import io.comptoir.adapter.rest.quote.ProspectBody;
import io.comptoir.adapter.rest.quote.WantedLineBody;
import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.adapter.rest.shared.document.ActionResponse;
import io.comptoir.adapter.rest.shared.document.ActorBody;
import io.comptoir.adapter.rest.shared.document.LinksResponse;
import io.comptoir.adapter.rest.shared.document.StatusDateBody;
import io.comptoir.application.quoterequest.QuoteRequestView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request for a quote. */
@Schema(name = "QuoteRequestRecord")
public record QuoteRequestResponse(
        UUID id,
        String number,
        String status,
        int version,
        @Nullable UUID customerId,
        @Nullable UUID contactId,
        @Nullable ProspectBody prospect,
        @Nullable String customerReference,
        @Nullable LocalDate requestedDate,
        @Nullable String note,
        @Nullable String reason,
        List<WantedLineBody> lines,
        LinksResponse links,
        Map<String, ActionResponse> actions,
        List<StatusDateBody> statusDates,
        Instant createdAt,
        ActorBody createdBy,
        Instant updatedAt,
        ActorBody updatedBy)
        implements Representation {

    static QuoteRequestResponse of(QuoteRequestView view, Locale language) {
        var request = view.request();
        var wish = request.wish();
        var head = request.head();
        return new QuoteRequestResponse(
                request.id(),
                Objects.requireNonNull(head.number()),
                request.status().name(),
                head.version(),
                wish.customerId(),
                wish.contactId(),
                ProspectBody.from(wish.prospect()),
                wish.customerReference(),
                wish.requestedDate(),
                wish.note(),
                request.reason(),
                wish.lines().stream().map(WantedLineBody::from).toList(),
                LinksResponse.from(view.links()),
                ActionResponse.allOf(view.actions(), "/v1/quote-requests/" + request.id(), language),
                StatusDateBody.allOf(head.statusDates()),
                head.created().at(),
                ActorBody.from(head.created().by()),
                head.updated().at(),
                ActorBody.from(head.updated().by()));
    }
}
