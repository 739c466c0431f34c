package io.comptoir.adapter.rest.product;

import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.domain.product.ProductFamily;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A family of products. */
@Schema(name = "ProductFamily")
public record ProductFamilyResponse(
        UUID id,
        int version,
        String code,
        String name,
        @Nullable UUID parentId,
        boolean archived,
        Instant createdAt,
        Instant updatedAt)
        implements Representation {

    static ProductFamilyResponse of(ProductFamily shown) {
        var profile = shown.profile();
        var head = shown.head();
        return new ProductFamilyResponse(
                shown.id(),
                head.version(),
                profile.code(),
                profile.name(),
                profile.parentId(),
                head.archived(),
                head.createdAt(),
                head.updatedAt());
    }
}
