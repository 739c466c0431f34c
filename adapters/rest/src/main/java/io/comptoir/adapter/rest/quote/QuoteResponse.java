package io.comptoir.adapter.rest.quote;

import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.adapter.rest.shared.document.ActionResponse;
import io.comptoir.adapter.rest.shared.document.ActorBody;
import io.comptoir.adapter.rest.shared.document.CustomerResponse;
import io.comptoir.adapter.rest.shared.document.DiscountBody;
import io.comptoir.adapter.rest.shared.document.LinksResponse;
import io.comptoir.adapter.rest.shared.document.StatusDateBody;
import io.comptoir.adapter.rest.shared.document.TotalsResponse;
import io.comptoir.adapter.rest.shared.document.WarningResponse;
import io.comptoir.application.quote.QuoteView;
import io.comptoir.domain.quote.Acceptance;
import io.comptoir.domain.quote.Sending;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A quote. */
@Schema(name = "Quote")
public record QuoteResponse(
        UUID id,
        String number,
        String status,
        int version,
        int revision,
        boolean binding,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate reservedUntil,
        @Nullable UUID warehouseId,
        @Nullable UUID customerId,
        @Nullable CustomerResponse customer,
        @Nullable UUID contactId,
        @Nullable ProspectBody prospect,
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
        @Nullable SendingBody sending,
        @Nullable AcceptanceBody acceptance,
        @Nullable String reason,
        List<QuoteLineResponse> lines,
        List<DiscountBody> discounts,
        TotalsResponse totals,
        LinksResponse links,
        Map<String, ActionResponse> actions,
        List<WarningResponse> warnings,
        List<StatusDateBody> statusDates,
        Instant createdAt,
        ActorBody createdBy,
        Instant updatedAt,
        ActorBody updatedBy)
        implements Representation {

    /** As it is shown where another resource made it. */
    public static QuoteResponse from(QuoteView view, Locale language) {
        return QuoteRendering.response(view, language);
    }

    /** How it was sent. */
    @Schema(name = "QuoteSending")
    public record SendingBody(String channel, @Nullable String to) {

        static @Nullable SendingBody from(@Nullable Sending sending) {
            return sending == null ? null : new SendingBody(sending.channel().name(), sending.to());
        }
    }

    /** Who accepted it, and when. */
    @Schema(name = "QuoteAcceptance")
    public record AcceptanceBody(String by, Instant at, ActorBody recordedBy) {

        static @Nullable AcceptanceBody from(@Nullable Acceptance acceptance) {
            return acceptance == null
                    ? null
                    : new AcceptanceBody(
                            acceptance.by(),
                            acceptance.recorded().at(),
                            ActorBody.from(acceptance.recorded().by()));
        }
    }
}
