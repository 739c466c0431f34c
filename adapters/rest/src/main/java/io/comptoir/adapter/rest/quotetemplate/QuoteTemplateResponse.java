package io.comptoir.adapter.rest.quotetemplate;

import io.comptoir.adapter.rest.quote.WantedLineBody;
import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.adapter.rest.shared.document.DiscountBody;
import io.comptoir.domain.quotetemplate.QuoteTemplate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A quote template. */
@Schema(name = "QuoteTemplate")
public record QuoteTemplateResponse(
        UUID id,
        int version,
        String code,
        String name,
        List<WantedLineBody> lines,
        List<DiscountBody> discounts,
        @Nullable String note,
        boolean binding,
        @Nullable Integer validityDays,
        @Nullable UUID paymentTermId,
        boolean archived,
        Instant createdAt,
        Instant updatedAt)
        implements Representation {

    static QuoteTemplateResponse of(QuoteTemplate shown) {
        var profile = shown.profile();
        var head = shown.head();
        return new QuoteTemplateResponse(
                shown.id(),
                head.version(),
                profile.code(),
                profile.name(),
                profile.lines().stream().map(WantedLineBody::from).toList(),
                profile.discounts().stream().map(DiscountBody::from).toList(),
                profile.note(),
                profile.binding(),
                profile.validityDays(),
                profile.paymentTermId(),
                head.archived(),
                head.createdAt(),
                head.updatedAt());
    }
}
