package io.comptoir.adapter.rest.product;

import io.comptoir.domain.product.ProductFamily;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A family of products as somebody describes it. */
@Schema(name = "ProductFamilyRequest")
record ProductFamilyRequest(
        @Schema(description = "Of a new record only, where the client makes ids (v4 or v7)") @Nullable
        UUID id,

        @Schema(examples = "PAPETERIE") @NotBlank @Size(max = 60)
        String code,

        @Schema(examples = "Papeterie") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "The family above; absent at the root") @Nullable
        UUID parentId) {

    static ProductFamilyRequest of(UUID id, ProductFamily.Profile profile) {
        return new ProductFamilyRequest(id, profile.code(), profile.name(), profile.parentId());
    }

    ProductFamily.Profile profile() {
        return new ProductFamily.Profile(code, name, parentId);
    }
}
