package io.comptoir.domain.product;

import io.comptoir.domain.shared.document.ExternalRef;
import io.comptoir.domain.shared.document.Item;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.RecordHead;
import io.comptoir.domain.shared.document.Stamp;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the company sells. Changed at will, archived when it is sold no more, deleted only while nothing names
 * it. What it costs to buy stands here, what it costs the customer on the price lists.
 */
public record Product(UUID id, RecordHead head, Profile profile) {

    /**
     * What users say about a product.
     *
     * @param code unique in the company
     * @param familyId where it stands in the tree of families
     * @param unitCode UN/ECE Recommendation 20, one of the company's units
     * @param taxRateId at home; null: the normal rate
     * @param weight of one unit, in kilograms
     * @param volume of one unit, in cubic metres
     * @param barcode GTIN
     * @param cost what one unit costs the company, as somebody entered it
     */
    public record Profile(
            String code,
            String name,
            @Nullable String description,
            ProductKind kind,
            @Nullable UUID familyId,
            String unitCode,
            @Nullable UUID taxRateId,
            @Nullable BigDecimal weight,
            @Nullable BigDecimal volume,
            @Nullable String barcode,
            boolean stockTracked,
            @Nullable BigDecimal cost,
            List<ExternalRef> externalRefs) {

        public Profile {
            externalRefs = List.copyOf(externalRefs);
        }
    }

    public static Product create(UUID id, Profile profile, Stamp now) {
        return new Product(id, RecordHead.create(now), ProductCheck.sound(profile));
    }

    public Product change(Profile changed, Stamp now) {
        return new Product(id, head.touched(now), ProductCheck.sound(changed));
    }

    /** The same product after something that belongs to it changed, such as its prices. */
    public Product touched(Stamp now) {
        return new Product(id, head.touched(now), profile);
    }

    public Product archive(Stamp now) {
        return new Product(id, head.archive(now), profile);
    }

    public Product unarchive(Stamp now) {
        return new Product(id, head.unarchive(now), profile);
    }

    /** The product as a line names it. */
    public Item item() {
        return new Item(
                id,
                code(),
                name(),
                profile.kind() == ProductKind.GOODS ? ItemKind.GOODS : ItemKind.SERVICE,
                profile.stockTracked(),
                profile.unitCode());
    }

    public int version() {
        return head.version();
    }

    public String code() {
        return profile.code();
    }

    public String name() {
        return profile.name();
    }
}
