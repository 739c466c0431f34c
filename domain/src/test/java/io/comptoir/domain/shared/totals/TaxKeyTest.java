package io.comptoir.domain.shared.totals;

import static io.comptoir.domain.shared.totals.SomeTotals.EXPORT;
import static io.comptoir.domain.shared.totals.SomeTotals.INTRA_EU;
import static io.comptoir.domain.shared.totals.SomeTotals.S10;
import static io.comptoir.domain.shared.totals.SomeTotals.S20;
import static io.comptoir.domain.shared.totals.SomeTotals.line;
import static io.comptoir.domain.shared.totals.SomeTotals.taxes;
import static io.comptoir.domain.shared.totals.SomeTotals.totals;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.shared.money.Refused;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TaxKeyTest {

    private static final BigDecimal ZERO = BigDecimal.ZERO;

    @Nested
    class ARate {

        @Test
        void is_the_same_whatever_its_trailing_zeros() {
            assertThat(new TaxKey("S", new BigDecimal("20.00"), null))
                    .isEqualTo(S20)
                    .hasSameHashCodeAs(S20);
        }

        @Test
        void is_a_percentage() {
            Refused.asInvalid(() -> new TaxKey("S", new BigDecimal("-20"), null), "negative-not-allowed");
            Refused.asInvalid(() -> new TaxKey("S", new BigDecimal("101"), null), "percentage-out-of-range");
        }

        @Test
        void makes_one_group_however_it_is_written() {
            var same = new TaxKey("S", new BigDecimal("20.0"), null);

            assertThat(taxes(totals(List.of(line("1", "10.03", S20), line("2", "10.03", same)))))
                    .containsExactly("S20 30.09 6.02");
        }
    }

    @Nested
    class Groups {

        @Test
        void come_with_the_highest_rate_first_then_by_category_then_by_exemption() {
            var exempt = new TaxKey("E", ZERO, null);
            var exemptByArticle = new TaxKey("E", ZERO, "VATEX-FR-FRANCHISE");

            assertThat(List.of(INTRA_EU, exemptByArticle, S10, EXPORT, exempt, S20).stream()
                            .sorted())
                    .containsExactly(S20, S10, exempt, exemptByArticle, EXPORT, INTRA_EU);
        }

        @Test
        void are_apart_for_each_exemption() {
            var one = new TaxKey("E", ZERO, "VATEX-EU-132");
            var other = new TaxKey("E", ZERO, "VATEX-EU-143");

            assertThat(totals(List.of(line("1", "1", one), line("1", "1", other)))
                            .taxes())
                    .hasSize(2);
        }
    }

    @Test
    void a_blank_code_is_refused() {
        Refused.asInvalid(() -> new TaxKey(" ", ZERO, null), "required");
        Refused.asInvalid(() -> new TaxKey("E", ZERO, " "), "required");
    }

    @Test
    void a_line_is_bounded_before_anything_is_computed() {
        assertThat(line("1.50", "2.50", S20)).isEqualTo(line("1.5", "2.5", S20));
        Refused.asInvalid(() -> line("1.0000001", "1", S20), "scale-exceeded");
        Refused.asInvalid(() -> line("1E+99", "1", S20), "number-too-large");
        Refused.asInvalid(() -> line("1", "1.0000001", S20), "scale-exceeded");
        Refused.asInvalid(() -> line("1", "-1", S20), "negative-not-allowed");
        Refused.asInvalid(() -> totals(List.of(line("999999999999999", "999999999999999", S20))), "number-too-large");
    }
}
