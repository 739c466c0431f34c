package io.comptoir.adapter.rest.product;

import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.domain.product.Unit;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit of quantities. */
@Schema(name = "Unit")
public record UnitResponse(
        UUID id,
        int version,
        String code,
        String nameFr,
        String nameEn,
        String symbol,
        int decimals,
        boolean archived,
        Instant createdAt,
        Instant updatedAt)
        implements Representation {

    static UnitResponse of(Unit shown) {
        var profile = shown.profile();
        var head = shown.head();
        return new UnitResponse(
                shown.id(),
                head.version(),
                profile.code(),
                profile.nameFr(),
                profile.nameEn(),
                profile.symbol(),
                profile.decimals(),
                head.archived(),
                head.createdAt(),
                head.updatedAt());
    }
}
