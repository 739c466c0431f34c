package io.comptoir.adapter.rest.quotetemplate;

import io.comptoir.adapter.rest.quote.WantedLineBody;
import io.comptoir.adapter.rest.shared.document.DiscountBody;
import io.comptoir.domain.quotetemplate.QuoteTemplate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A quote template as somebody describes it. */
@Schema(name = "QuoteTemplateRequest")
record QuoteTemplateRequest(
        @Schema(description = "Of a new record only, where the client makes ids (v4 or v7)") @Nullable
        UUID id,

        @Schema(examples = "RENTREE") @NotBlank @Size(max = 60)
        String code,

        @Schema(examples = "Fournitures de rentrée") @NotBlank @Size(max = 200)
        String name,

        @Valid @Size(max = 1000) @Nullable List<@NotNull WantedLineBody> lines,

        @Schema(description = "Discounts on the whole quote") @Valid @Size(max = 10) @Nullable
        List<@NotNull DiscountBody> discounts,

        @Size(max = 2000) @Nullable String note,

        @Schema(description = "Whether its quotes reserve stock when they are sent; false when absent") @Nullable
        Boolean binding,

        @Schema(description = "How long its quotes are good; absent: the company's default when they are sent")
        @Min(1)
        @Max(3660)
        @Nullable
        Integer validityDays,

        @Nullable UUID paymentTermId) {

    static QuoteTemplateRequest of(UUID id, QuoteTemplate.Profile profile) {
        return new QuoteTemplateRequest(
                id,
                profile.code(),
                profile.name(),
                profile.lines().stream().map(WantedLineBody::from).toList(),
                profile.discounts().stream().map(DiscountBody::from).toList(),
                profile.note(),
                profile.binding(),
                profile.validityDays(),
                profile.paymentTermId());
    }

    QuoteTemplate.Profile profile() {
        return new QuoteTemplate.Profile(
                code,
                name,
                lines == null
                        ? List.of()
                        : lines.stream().map(WantedLineBody::toLine).toList(),
                DiscountBody.toDiscounts(discounts),
                note,
                Boolean.TRUE.equals(binding),
                validityDays,
                paymentTermId);
    }
}
