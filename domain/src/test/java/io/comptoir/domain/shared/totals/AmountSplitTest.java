package io.comptoir.domain.shared.totals;

import static io.comptoir.domain.shared.money.Examples.eur;
import static io.comptoir.domain.shared.totals.SomeTotals.INTRA_EU;
import static io.comptoir.domain.shared.totals.SomeTotals.S10;
import static io.comptoir.domain.shared.totals.SomeTotals.S20;
import static io.comptoir.domain.shared.totals.SomeTotals.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.money.Refused;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AmountSplitTest {

    private static final TaxedPart AT_20 = part(S20, "100.00", "20.00");
    private static final TaxedPart AT_10 = part(S10, "200.00", "20.00");

    @Nested
    class AnAmount {

        @Test
        void is_shared_in_proportion_to_what_each_rate_costs_with_tax() {
            assertThat(next(List.of(AT_20, AT_10), List.of(), "34"))
                    .containsExactly("S20 10.00 2.00", "S10 20.00 2.00");
        }

        @Test
        void goes_first_to_the_rate_that_is_behind() {
            assertThat(next(List.of(AT_20, AT_10), List.of(part(S20, "10.00", "2.00")), "22"))
                    .containsExactly("S20 0.00 0.00", "S10 20.00 2.00");
            assertThat(next(List.of(AT_20, AT_10), List.of(part(S20, "10.00", "2.00")), "56"))
                    .containsExactly("S20 10.00 2.00", "S10 40.00 4.00");
        }

        @Test
        void leaves_alone_the_rate_that_is_far_ahead() {
            assertThat(next(List.of(AT_20, AT_10), List.of(part(S20, "50.00", "10.00")), "11"))
                    .containsExactly("S20 0.00 0.00", "S10 10.00 1.00");
        }

        @Test
        void counts_everything_that_was_taken_of_a_rate_before() {
            var taken = List.of(part(S20, "5.00", "1.00"), part(S10, "20.00", "2.00"), part(S20, "5.00", "1.00"));

            assertThat(next(List.of(AT_20, AT_10), taken, "34")).containsExactly("S20 10.00 2.00", "S10 20.00 2.00");
        }

        @Test
        void takes_the_remainder_of_each_rate_with_the_last() {
            var taken = List.of(part(S20, "99.99", "0.00"), part(S10, "0.00", "19.99"));

            assertThat(next(List.of(AT_20, AT_10), taken, "220.02"))
                    .containsExactly("S20 0.01 20.00", "S10 200.00 0.01");
        }

        @Test
        void never_has_more_tax_than_it_is_nor_gives_tax_back() {
            assertThat(next(List.of(AT_20), List.of(part(S20, "0.00", "20.00")), "60"))
                    .containsExactly("S20 60.00 0.00");
            assertThat(next(List.of(AT_20), List.of(part(S20, "0.00", "19.99")), "80"))
                    .containsExactly("S20 80.00 0.00");
            assertThat(next(List.of(AT_20), List.of(part(S20, "60.00", "0.00")), "1"))
                    .containsExactly("S20 0.00 1.00");
            assertThat(next(List.of(AT_20), List.of(part(S20, "100.00", "1.00")), "18.99"))
                    .containsExactly("S20 0.00 18.99");
        }
    }

    @Nested
    class AGroup {

        @Test
        void of_nothing_has_no_part() {
            assertThat(next(List.of(AT_20, part(S10, "0.00", "0.00")), List.of(), "60"))
                    .containsExactly("S20 50.00 10.00", "S10 0.00 0.00");
        }

        @Test
        void that_is_negative_by_its_deposits_has_its_part_with_the_last() {
            var whole = List.of(AT_20, part(S10, "-10.00", "-1.00"));

            assertThat(next(whole, List.of(), "60")).containsExactly("S20 50.00 10.00", "S10 0.00 0.00");
            assertThat(next(whole, List.of(part(S20, "50.00", "10.00")), "49"))
                    .containsExactly("S20 50.00 10.00", "S10 -10.00 -1.00");
        }

        @Test
        void that_is_negative_has_no_part_in_between_even_when_it_was_credited_by_line() {
            var whole = List.of(AT_20, part(S10, "-10.00", "-1.00"));

            assertThat(next(whole, List.of(part(S10, "-10.00", "-1.00")), "60"))
                    .containsExactly("S20 50.00 10.00", "S10 0.00 0.00");
        }

        @Test
        void without_tax_has_none() {
            assertThat(next(List.of(part(INTRA_EU, "100.00", "0.00")), List.of(), "33.33"))
                    .containsExactly("K0 33.33 0.00");
        }
    }

    @Nested
    class IsRefused {

        private final AmountSplit whole = new AmountSplit(List.of(AT_20), List.of());

        @Test
        void when_nothing_is_left() {
            Refused.byStateRule(() -> next(List.of(AT_20), List.of(AT_20), "0.01"), SharedRule.NOTHING_LEFT);
        }

        @Test
        void beyond_what_is_left() {
            Refused.byStateRule(() -> whole.next(eur("120.01")), SharedRule.EXCEEDS_REMAINDER);
        }

        @Test
        void without_an_amount() {
            Refused.asInvalid(() -> whole.next(eur("0")), "not-positive");
            Refused.asInvalid(() -> whole.next(eur("-1")), "not-positive");
        }
    }

    private static List<String> next(List<TaxedPart> whole, List<TaxedPart> taken, String amount) {
        return rows(new AmountSplit(whole, taken).next(eur(amount)));
    }

    private static TaxedPart part(TaxKey key, String net, String tax) {
        return new TaxedPart(key, eur(net), eur(tax));
    }
}
