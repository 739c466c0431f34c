package io.comptoir.domain.product;

import io.comptoir.domain.shared.document.RecordHead;
import io.comptoir.domain.shared.document.Stamp;
import java.util.UUID;

/** A unit that quantities are counted in (F177). */
public record Unit(UUID id, RecordHead head, Profile profile) {

    /**
     * What users say about a unit.
     *
     * @param code UN/ECE Recommendation 20, which e-invoices are written in
     * @param decimals how many a quantity in it usually has, for display
     */
    public record Profile(String code, String nameFr, String nameEn, String symbol, int decimals) {}

    public static Unit create(UUID id, Profile profile, Stamp now) {
        return new Unit(id, RecordHead.create(now), profile);
    }

    public Unit change(Profile changed, Stamp now) {
        ProductRule.UNIT_CODE_FIXED.check(changed.code().equals(code()), "code", code());
        return new Unit(id, head.touched(now), changed);
    }

    public Unit archive(Stamp now) {
        return new Unit(id, head.archive(now), profile);
    }

    public Unit unarchive(Stamp now) {
        return new Unit(id, head.unarchive(now), profile);
    }

    public int version() {
        return head.version();
    }

    public String code() {
        return profile.code();
    }
}
