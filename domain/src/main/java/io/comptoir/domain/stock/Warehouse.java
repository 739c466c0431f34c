package io.comptoir.domain.stock;

import io.comptoir.domain.shared.document.Address;
import io.comptoir.domain.shared.document.AddressCheck;
import io.comptoir.domain.shared.document.RecordHead;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.error.Faults;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place where stock lies (entrepôt). */
public record Warehouse(UUID id, RecordHead head, Profile profile) {

    /**
     * What users say about a warehouse.
     *
     * @param isDefault the one that documents take when none is named; one per company
     * @param pickingConfirmation whether what was picked must be counted before it ships
     */
    public record Profile(
            String code, String name, @Nullable Address address, boolean isDefault, boolean pickingConfirmation) {

        private void refuseFaults() {
            var faults = new Faults()
                    .check(!code.isBlank(), "/code", "required")
                    .check(!name.isBlank(), "/name", "required");
            if (address != null) {
                AddressCheck.check(faults, address, "/address");
            }
            faults.refuse();
        }
    }

    public static Warehouse create(UUID id, Profile profile, Stamp now) {
        profile.refuseFaults();
        return new Warehouse(id, RecordHead.create(now), profile);
    }

    public Warehouse change(Profile changed, Stamp now) {
        changed.refuseFaults();
        WarehouseRule.DEFAULT_WAREHOUSE_NEEDED.check(changed.isDefault() || !isDefault(), "code", code());
        return new Warehouse(id, head.touched(now), changed);
    }

    public Warehouse archive(Stamp now) {
        WarehouseRule.DEFAULT_WAREHOUSE_NEEDED.check(!isDefault(), "code", code());
        return new Warehouse(id, head.archive(now), profile);
    }

    public Warehouse unarchive(Stamp now) {
        return new Warehouse(id, head.unarchive(now), profile);
    }

    /** Refuses to lose the default warehouse. */
    public Warehouse requireDeletable() {
        WarehouseRule.DEFAULT_WAREHOUSE_NEEDED.check(!isDefault(), "code", code());
        return this;
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

    public boolean isDefault() {
        return profile.isDefault();
    }

    public boolean pickingConfirmation() {
        return profile.pickingConfirmation();
    }
}
