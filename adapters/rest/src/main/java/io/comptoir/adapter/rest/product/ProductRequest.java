package io.comptoir.adapter.rest.product;

import io.comptoir.adapter.rest.pricing.PricesBody;
import io.comptoir.adapter.rest.shared.document.ExternalRefBody;
import io.comptoir.application.product.ProductSheet;
import io.comptoir.domain.pricing.Prices;
import io.comptoir.domain.product.Product;
import io.comptoir.domain.product.ProductKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A product as somebody describes it, with its prices of the default list. */
@Schema(name = "ProductRequest")
record ProductRequest(
        @Schema(description = "Of a new product only, where the client makes ids (v4 or v7)") @Nullable
        UUID id,

        @Schema(examples = "STYLO-BLEU") @NotBlank @Size(max = 60)
        String code,

        @Schema(examples = "Stylo bille bleu") @NotBlank @Size(max = 200)
        String name,

        @Size(max = 4000) @Nullable String description,

        @Schema(description = "GOODS when absent") @Nullable ProductKind kind,

        @Nullable UUID familyId,

        @Schema(description = "UN/ECE Recommendation 20; C62 when absent", examples = "C62")
        @Pattern(regexp = "[A-Z0-9]{1,3}")
        @Nullable
        String unitCode,

        @Schema(description = "At home; absent: the normal rate") @Nullable
        UUID taxRateId,

        @Schema(description = "Of one unit, in kilograms", examples = "0.012") @DecimalMin("0") @Nullable
        BigDecimal weight,

        @Schema(description = "Of one unit, in cubic metres", examples = "0.000020") @DecimalMin("0") @Nullable
        BigDecimal volume,

        @Schema(description = "GTIN of 8, 12, 13 or 14 digits", examples = "3086123100008") @Size(max = 14) @Nullable
        String barcode,

        @Schema(description = "Absent: goods are, services are not") @Nullable
        Boolean stockTracked,

        @Schema(description = "What one unit costs the company", examples = "0.40") @DecimalMin("0") @Nullable
        BigDecimal cost,

        @Valid @Nullable PricesBody prices,
        @Valid @Size(max = 20) @Nullable List<@NotNull ExternalRefBody> externalRefs) {

    private static final String PIECE = "C62";

    static ProductRequest of(UUID id, ProductSheet sheet) {
        var profile = sheet.profile();
        return new ProductRequest(
                id,
                profile.code(),
                profile.name(),
                profile.description(),
                profile.kind(),
                profile.familyId(),
                profile.unitCode(),
                profile.taxRateId(),
                profile.weight(),
                profile.volume(),
                profile.barcode(),
                profile.stockTracked(),
                profile.cost(),
                PricesBody.of(sheet.prices()),
                ExternalRefBody.allOf(profile.externalRefs()));
    }

    ProductSheet sheet() {
        var sort = kind == null ? ProductKind.GOODS : kind;
        var profile = new Product.Profile(
                code,
                name,
                description,
                sort,
                familyId,
                unitCode == null ? PIECE : unitCode,
                taxRateId,
                weight,
                volume,
                barcode,
                stockTracked == null ? sort == ProductKind.GOODS : stockTracked,
                cost,
                ExternalRefBody.toRefs(externalRefs));
        return new ProductSheet(profile, prices == null ? Prices.NONE : prices.toPrices());
    }
}
