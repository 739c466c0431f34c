package io.comptoir.adapter.rest.quote;

import io.comptoir.adapter.rest.shared.document.ActionResponse;
import io.comptoir.adapter.rest.shared.document.DiscountBody;
import io.comptoir.adapter.rest.shared.document.LineResponse;
import io.comptoir.adapter.rest.shared.document.TotalsResponse;
import io.comptoir.application.quote.PublicQuoteView;
import io.comptoir.domain.company.LegalIdentity;
import io.comptoir.domain.quote.Acceptance;
import io.comptoir.domain.quote.QuoteSnapshot;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A quote as its customer sees it. One that a newer revision has replaced shows neither lines nor totals. */
@Schema(name = "PublicQuote")
public record PublicQuoteResponse(
        String number,
        int revision,

        @Schema(description = "The quote's state, or SUPERSEDED where a newer revision took its place")
        String status,

        SellerBody seller,
        @Nullable String customerName,
        @Nullable LocalDate validUntil,
        String currency,
        @Nullable String note,
        List<PublicLineBody> lines,
        List<DiscountBody> discounts,
        @Nullable TotalsResponse totals,
        @Nullable PublicAcceptanceBody acceptance,
        @Nullable String reason,
        Map<String, ActionResponse> actions) {

    /** Who offers. */
    @Schema(name = "PublicQuoteSeller")
    public record SellerBody(
            String name, @Nullable String email, @Nullable String phone) {

        static SellerBody from(LegalIdentity seller) {
            return new SellerBody(seller.name(), seller.email(), seller.phone());
        }
    }

    /** A line, without what is of the seller's concern only. */
    @Schema(name = "PublicQuoteLine")
    public record PublicLineBody(
            UUID id,
            int position,
            String description,
            BigDecimal quantity,
            String unitCode,
            BigDecimal unitPrice,
            List<DiscountBody> discounts,
            BigDecimal netAmount,
            BigDecimal taxRate,
            boolean optional) {

        static PublicLineBody from(LineResponse l) {
            return new PublicLineBody(
                    l.id(),
                    l.position(),
                    l.description(),
                    l.quantity(),
                    l.unitCode(),
                    l.unitPrice(),
                    l.discounts(),
                    l.netAmount(),
                    l.taxRate(),
                    l.optional());
        }
    }

    /** Who accepted it, and when. */
    @Schema(name = "PublicQuoteAcceptance")
    public record PublicAcceptanceBody(String by, Instant at) {

        static @Nullable PublicAcceptanceBody from(@Nullable Acceptance acceptance) {
            return acceptance == null
                    ? null
                    : new PublicAcceptanceBody(
                            acceptance.by(), acceptance.recorded().at());
        }
    }

    boolean allows(String action) {
        var found = actions.get(action);
        return found != null && found.allowed();
    }

    static PublicQuoteResponse from(PublicQuoteView view, String token, Locale language) {
        var quote = view.quote();
        var shown = !view.superseded();
        var content = quote.content();
        return new PublicQuoteResponse(
                Objects.requireNonNull(quote.head().number()),
                view.revision(),
                view.status().name(),
                SellerBody.from(view.seller()),
                customer(quote),
                shown ? quote.offer().validUntil() : null,
                content.currency().getCurrencyCode(),
                shown ? quote.terms().note() : null,
                shown
                        ? LineResponse.allOf(content).stream()
                                .map(PublicLineBody::from)
                                .toList()
                        : List.of(),
                shown ? content.discounts().stream().map(DiscountBody::from).toList() : List.of(),
                shown ? TotalsResponse.from(content.totals()) : null,
                shown ? PublicAcceptanceBody.from(quote.outcome().acceptance()) : null,
                shown ? quote.outcome().reason() : null,
                ActionResponse.allOf(view.actions(), PublicAddress.PATH + token, language));
    }

    private static @Nullable String customer(QuoteSnapshot quote) {
        var customer = quote.terms().customer();
        var prospect = quote.offer().prospect();
        return customer != null ? customer.name() : prospect != null ? prospect.name() : null;
    }
}
