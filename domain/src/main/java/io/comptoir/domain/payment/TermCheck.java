package io.comptoir.domain.payment;

import io.comptoir.domain.shared.error.Faults;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a payment term is well formed: its instalments make a whole, its delays are within reason. */
final class TermCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST_DAYS = 730;
    private static final int LONGEST_MONTHS = 24;

    private final Faults faults = new Faults();

    private TermCheck() {}

    static void refuseFaults(PaymentTerm.Profile profile) {
        var check = new TermCheck();
        check.faults
                .check(!profile.code().isBlank(), "/code", "required")
                .check(!profile.nameFr().isBlank(), "/nameFr", "required")
                .check(!profile.nameEn().isBlank(), "/nameEn", "required");
        check.instalments(profile.instalments());
        check.earlySettlement(profile.earlySettlement());
        check.faults.refuse();
    }

    private void instalments(List<Instalment> instalments) {
        for (int i = 0; i < instalments.size(); i++) {
            instalment(instalments.get(i), "/instalments/" + i);
        }
        faults.check(!instalments.isEmpty(), "/instalments", "required");
        faults.check(instalments.isEmpty() || whole(instalments), "/instalments", "not-a-whole");
    }

    /** Either one instalment takes the rest, or percents alone make a hundred. */
    private static boolean whole(List<Instalment> instalments) {
        long rests = instalments.stream().filter(Instalment::isRest).count();
        var percents = instalments.stream()
                .map(Instalment::percent)
                .map(p -> p == null ? BigDecimal.ZERO : p)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean fixed = instalments.stream().anyMatch(i -> i.amount() != null);
        return rests == 1 ? percents.compareTo(HUNDRED) < 0 : rests == 0 && !fixed && percents.compareTo(HUNDRED) == 0;
    }

    private void instalment(Instalment instalment, String place) {
        var delay = instalment.delay();
        var day = delay.dayOfMonth();
        faults.check(instalment.percent() == null || instalment.amount() == null, place, "percent-or-amount")
                .check(instalment.percent(), TermCheck::isPercent, place + "/percent", "percent")
                .check(instalment.amount(), a -> a.signum() > 0, place + "/amount", "min")
                .check(
                        instalment.amount(),
                        a -> a.stripTrailingZeros().scale() <= 4,
                        place + "/amount",
                        "scale-exceeded")
                .check(within(delay.days(), LONGEST_DAYS), place + "/days", "range")
                .check(within(delay.months(), LONGEST_MONTHS), place + "/months", "range")
                .check(day, d -> d >= 1 && d <= 31, place + "/dayOfMonth", "range");
    }

    private void earlySettlement(@Nullable EarlySettlement discount) {
        if (discount != null) {
            faults.check(isPercent(discount.percent()), "/earlySettlement/percent", "percent")
                    .check(within(discount.days(), LONGEST_DAYS), "/earlySettlement/days", "range");
        }
    }

    private static boolean isPercent(BigDecimal percent) {
        return percent.signum() > 0
                && percent.compareTo(HUNDRED) <= 0
                && percent.stripTrailingZeros().scale() <= 6;
    }

    private static boolean within(int value, int longest) {
        return value >= 0 && value <= longest;
    }
}
