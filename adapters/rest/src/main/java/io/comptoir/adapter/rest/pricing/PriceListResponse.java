package io.comptoir.adapter.rest.pricing;

import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.domain.pricing.PriceList;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A price list. */
@Schema(name = "PriceList")
public record PriceListResponse(
        UUID id,
        int version,
        String code,
        String name,
        String currency,
        boolean isDefault,
        boolean archived,
        Instant createdAt,
        Instant updatedAt)
        implements Representation {

    static PriceListResponse of(PriceList shown) {
        var profile = shown.profile();
        var head = shown.head();
        return new PriceListResponse(
                shown.id(),
                head.version(),
                profile.code(),
                profile.name(),
                profile.currency().getCurrencyCode(),
                profile.isDefault(),
                head.archived(),
                head.createdAt(),
                head.updatedAt());
    }
}
