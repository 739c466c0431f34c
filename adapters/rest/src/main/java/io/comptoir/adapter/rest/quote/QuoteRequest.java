package io.comptoir.adapter.rest.quote;

import io.comptoir.adapter.rest.shared.GivenId;
import io.comptoir.adapter.rest.shared.document.DiscountBody;
import io.comptoir.adapter.rest.shared.document.DocumentRequest;
import io.comptoir.application.quote.QuoteSheet;
import io.comptoir.domain.quote.QuoteOffer;
import io.comptoir.domain.quote.QuoteSnapshot;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A quote as it is asked for: for a customer, for a contact alone, or for nobody yet. */
@Schema(name = "QuoteRequest")
public class QuoteRequest extends DocumentRequest {

    @Schema(description = "Of a new quote only, where the client makes ids (v4 or v7)")
    public @Nullable UUID id;

    @Schema(description = "A binding quote (devis engageant) reserves stock when it is sent; false when absent")
    public @Nullable Boolean binding;

    @Schema(description = "The last day on which it may be accepted; absent: the company's default when it is sent")
    public @Nullable LocalDate validUntil;

    @Schema(description = "Until when an accepted binding quote keeps its stock")
    public @Nullable LocalDate reservedUntil;

    @Schema(description = "Where a binding quote reserves; absent: the default warehouse")
    public @Nullable UUID warehouseId;

    @Valid
    public @Nullable ProspectBody prospect;

    @Nullable
    UUID givenId() {
        return GivenId.accepted(id);
    }

    QuoteSheet sheet() {
        var offer = new QuoteOffer(
                Boolean.TRUE.equals(binding),
                validUntil,
                reservedUntil,
                warehouseId,
                prospect == null ? null : prospect.toProspect());
        return new QuoteSheet(toTerms(), toLines(), DiscountBody.toDiscounts(discounts), offer);
    }

    QuoteSheet sheetOf(UUID quote) {
        GivenId.checkUnchanged(quote, id);
        return sheet();
    }

    /** The editable form of a quote. */
    static QuoteRequest of(QuoteSnapshot quote) {
        var form = new QuoteRequest();
        form.fill(quote.terms(), quote.content());
        form.id = quote.id();
        form.binding = quote.offer().binding();
        form.validUntil = quote.offer().validUntil();
        form.reservedUntil = quote.offer().reservedUntil();
        form.warehouseId = quote.offer().warehouseId();
        form.prospect = ProspectBody.from(quote.offer().prospect());
        return form;
    }
}
