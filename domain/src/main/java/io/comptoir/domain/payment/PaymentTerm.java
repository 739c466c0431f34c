package io.comptoir.domain.payment;

import io.comptoir.domain.shared.document.RecordHead;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When an invoice is due, in one instalment or several (délai de règlement, F055). */
public record PaymentTerm(UUID id, RecordHead head, Profile profile) {

    /**
     * What users say about a payment term.
     *
     * @param isDefault what holds where neither document nor customer names a term; at most one per company
     */
    public record Profile(
            String code,
            String nameFr,
            String nameEn,
            List<Instalment> instalments,
            @Nullable EarlySettlement earlySettlement,
            boolean isDefault) {

        public Profile {
            instalments = List.copyOf(instalments);
        }

        private Profile notDefault() {
            return new Profile(code, nameFr, nameEn, instalments, earlySettlement, false);
        }
    }

    public static PaymentTerm create(UUID id, Profile profile, Stamp now) {
        TermCheck.refuseFaults(profile);
        return new PaymentTerm(id, RecordHead.create(now), profile);
    }

    public PaymentTerm change(Profile changed, Stamp now) {
        TermCheck.refuseFaults(changed);
        return new PaymentTerm(id, head.touched(now), changed);
    }

    /** An archived term is nobody's default. */
    public PaymentTerm archive(Stamp now) {
        return new PaymentTerm(id, head.archive(now), profile.notDefault());
    }

    public PaymentTerm unarchive(Stamp now) {
        return new PaymentTerm(id, head.unarchive(now), profile);
    }

    /** The instalments of an invoice, earliest first; they sum up to {@code gross} exactly. */
    public List<DueDate> dueDates(LocalDate issueDate, Money gross) {
        return Schedule.of(profile.instalments(), issueDate, gross);
    }

    /** Whether professionals may not be granted this term, on some day of the year at least. */
    public boolean exceedsLegalCap() {
        return instalments().stream().map(Instalment::delay).anyMatch(LegalCap::exceededBy);
    }

    public int version() {
        return head.version();
    }

    public String code() {
        return profile.code();
    }

    public List<Instalment> instalments() {
        return profile.instalments();
    }

    public @Nullable EarlySettlement earlySettlement() {
        return profile.earlySettlement();
    }
}
