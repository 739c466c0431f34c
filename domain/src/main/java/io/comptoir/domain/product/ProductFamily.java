package io.comptoir.domain.product;

import io.comptoir.domain.shared.document.RecordHead;
import io.comptoir.domain.shared.document.Stamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A family of products (famille, F184), in a tree. */
public record ProductFamily(UUID id, RecordHead head, Profile profile) {

    /** What users say about a family; {@code parentId} is null at the root. */
    public record Profile(
            String code, String name, @Nullable UUID parentId) {}

    /** A new family below {@code ancestors}. */
    public static ProductFamily create(UUID id, Profile profile, List<UUID> ancestors, Stamp now) {
        ProductRule.FAMILY_IN_ITSELF.check(!ancestors.contains(id), "code", profile.code());
        return new ProductFamily(id, RecordHead.create(now), profile);
    }

    /**
     * The family after a change.
     *
     * @param ancestors of the new parent, that parent included: this family must not be among them
     */
    public ProductFamily change(Profile changed, List<UUID> ancestors, Stamp now) {
        ProductRule.FAMILY_IN_ITSELF.check(!ancestors.contains(id), "code", code());
        return new ProductFamily(id, head.touched(now), changed);
    }

    public ProductFamily archive(Stamp now) {
        return new ProductFamily(id, head.archive(now), profile);
    }

    public ProductFamily unarchive(Stamp now) {
        return new ProductFamily(id, head.unarchive(now), profile);
    }

    public int version() {
        return head.version();
    }

    public String code() {
        return profile.code();
    }
}
