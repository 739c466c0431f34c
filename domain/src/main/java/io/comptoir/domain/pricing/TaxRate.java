package io.comptoir.domain.pricing;

import io.comptoir.domain.shared.document.LineTax;
import io.comptoir.domain.shared.document.RecordHead;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.totals.TaxKey;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rate at which a company taxes, as a country's law has it for a time. */
public record TaxRate(UUID id, RecordHead head, Profile profile) {

    /**
     * What users say about a rate.
     *
     * @param country ISO 3166-1 alpha-2: whose tax it is
     * @param exemptionReason printed where no tax is charged
     * @param validFrom the first day; null: always was
     * @param validTo the last day; null: still is
     */
    public record Profile(
            String code,
            String name,
            String country,
            TaxKey key,
            @Nullable String exemptionReason,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    public static TaxRate create(UUID id, Profile profile, Stamp now) {
        return new TaxRate(id, RecordHead.create(now), TaxRateCheck.complete(profile));
    }

    public TaxRate change(Profile changed, Stamp now) {
        return new TaxRate(id, head.touched(now), TaxRateCheck.complete(changed));
    }

    public TaxRate archive(Stamp now) {
        return new TaxRate(id, head.archive(now), profile);
    }

    public TaxRate unarchive(Stamp now) {
        return new TaxRate(id, head.unarchive(now), profile);
    }

    /** Whether documents of that day may use it. */
    public boolean inForce(LocalDate day) {
        return !head.archived()
                && (profile.validFrom() == null || !day.isBefore(profile.validFrom()))
                && (profile.validTo() == null || !day.isAfter(profile.validTo()));
    }

    /** The decision for a line that this rate taxes. */
    public LineTax asLineTax() {
        return new LineTax(id, profile.key(), profile.exemptionReason());
    }

    public int version() {
        return head.version();
    }

    public String code() {
        return profile.code();
    }

    public String country() {
        return profile.country();
    }

    public TaxKey key() {
        return profile.key();
    }
}
