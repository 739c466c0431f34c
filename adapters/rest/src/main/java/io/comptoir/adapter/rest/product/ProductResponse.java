package io.comptoir.adapter.rest.product;

import io.comptoir.adapter.rest.pricing.PricesBody;
import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.adapter.rest.shared.document.ExternalRefBody;
import io.comptoir.application.product.ProductView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A product with its prices of the default list. The cost is null for who may not see margins. */
@Schema(name = "Product")
public record ProductResponse(
        UUID id,
        int version,
        String code,
        String name,
        @Nullable String description,
        String kind,
        @Nullable UUID familyId,
        String unitCode,
        @Nullable UUID taxRateId,
        @Nullable BigDecimal weight,
        @Nullable BigDecimal volume,
        @Nullable String barcode,
        boolean stockTracked,
        @Nullable BigDecimal cost,
        PricesBody prices,
        List<ExternalRefBody> externalRefs,
        boolean archived,
        Instant createdAt,
        Instant updatedAt)
        implements Representation {

    static ProductResponse of(ProductView shown) {
        var product = shown.product();
        var profile = product.profile();
        var head = product.head();
        return new ProductResponse(
                product.id(),
                head.version(),
                profile.code(),
                profile.name(),
                profile.description(),
                profile.kind().name(),
                profile.familyId(),
                profile.unitCode(),
                profile.taxRateId(),
                profile.weight(),
                profile.volume(),
                profile.barcode(),
                profile.stockTracked(),
                shown.withCost() ? profile.cost() : null,
                PricesBody.of(shown.prices()),
                ExternalRefBody.allOf(profile.externalRefs()),
                head.archived(),
                head.createdAt(),
                head.updatedAt());
    }
}
