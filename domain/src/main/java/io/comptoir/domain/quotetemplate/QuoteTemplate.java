package io.comptoir.domain.quotetemplate;

import io.comptoir.domain.quote.WantedLine;
import io.comptoir.domain.shared.document.RecordHead;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.error.Faults;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.totals.Discount;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A quote that is written again and again: lines and conditions, without a customer. */
public record QuoteTemplate(UUID id, RecordHead head, Profile profile) {

    /**
     * What users say about a template.
     *
     * @param discounts on the whole quote
     * @param validityDays how long its quotes are good; null: the company's default when they are sent
     */
    public record Profile(
            String code,
            String name,
            List<WantedLine> lines,
            List<Discount> discounts,
            @Nullable String note,
            boolean binding,
            @Nullable Integer validityDays,
            @Nullable UUID paymentTermId) {

        public Profile {
            lines = List.copyOf(lines);
            discounts = List.copyOf(discounts);
        }

        private void refuseFaults() {
            var faults = new Faults()
                    .check(!code.isBlank(), "/code", "required")
                    .check(!name.isBlank(), "/name", "required")
                    .check(validityDays == null || validityDays > 0, "/validityDays", "min");
            WantedLine.check(lines, faults);
            faults.refuse();
        }
    }

    public static QuoteTemplate create(UUID id, Profile profile, Stamp now) {
        profile.refuseFaults();
        return new QuoteTemplate(id, RecordHead.create(now), profile);
    }

    public QuoteTemplate change(Profile changed, Stamp now) {
        changed.refuseFaults();
        return new QuoteTemplate(id, head.touched(now), changed);
    }

    public QuoteTemplate archive(Stamp now) {
        return new QuoteTemplate(id, head.archive(now), profile);
    }

    public QuoteTemplate unarchive(Stamp now) {
        return new QuoteTemplate(id, head.unarchive(now), profile);
    }

    /** Refuses to make a new quote of a template that was put aside. */
    public void requireInUse() {
        SharedRule.ARCHIVED.check(!head.archived(), "code", profile.code());
    }

    /** The last day of a quote that is made of it on this day; null: the company decides. */
    public @Nullable LocalDate validUntil(LocalDate day) {
        var days = profile.validityDays();
        return days == null ? null : day.plusDays(days);
    }

    public int version() {
        return head.version();
    }

    public String code() {
        return profile.code();
    }
}
