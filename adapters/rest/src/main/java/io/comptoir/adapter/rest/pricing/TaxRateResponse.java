package io.comptoir.adapter.rest.pricing;

import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.domain.pricing.TaxRate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A tax rate. */
@Schema(name = "TaxRate")
public record TaxRateResponse(
        UUID id,
        int version,
        String code,
        String name,
        String country,
        String category,
        BigDecimal rate,
        @Nullable String exemptionCode,
        @Nullable String exemptionReason,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean archived,
        Instant createdAt,
        Instant updatedAt)
        implements Representation {

    static TaxRateResponse of(TaxRate shown) {
        var profile = shown.profile();
        var head = shown.head();
        return new TaxRateResponse(
                shown.id(),
                head.version(),
                profile.code(),
                profile.name(),
                profile.country(),
                profile.key().category(),
                profile.key().rate(),
                profile.key().exemptionCode(),
                profile.exemptionReason(),
                profile.validFrom(),
                profile.validTo(),
                head.archived(),
                head.createdAt(),
                head.updatedAt());
    }
}
