package io.comptoir.domain.shared.totals;

import static io.comptoir.domain.shared.money.Examples.examples;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.generators.SourceDSL.longs;

import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.money.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What holds for every document. */
class TotalsPropertiesTest {

    @Nested
    class EveryTotal {

        @Test
        void is_the_sum_of_its_lines_and_of_its_tax_groups() {
            examples(2_000).forAll(Document.withDeposits()).checkAssert(document -> {
                var totals = document.totals();

                assertThat(sum(document, totals.lines(), LineTotal::net)).isEqualTo(totals.linesNet());
                assertThat(sum(document, totals.lines(), LineTotal::documentShare))
                        .isEqualTo(totals.allowance());
                assertThat(sum(document, totals.lines(), LineTotal::base)).isEqualTo(totals.net());
                assertThat(sum(document, totals.lines(), LineTotal::tax)).isEqualTo(totals.tax());
                assertThat(sum(document, totals.lines(), LineTotal::payable)).isEqualTo(totals.gross());
                assertThat(sum(document, totals.taxes(), TaxTotal::base)).isEqualTo(totals.net());
                assertThat(sum(document, totals.taxes(), TaxTotal::tax)).isEqualTo(totals.tax());
                assertThat(sum(document, totals.taxes(), TaxTotal::gross)).isEqualTo(totals.gross());
                assertThat(sum(document, totals.split(), DocumentAllowance::amount))
                        .isEqualTo(totals.allowance());
            });
        }

        @Test
        void of_a_tax_group_is_the_sum_of_its_lines() {
            examples(2_000).forAll(Document.withDeposits()).checkAssert(document -> {
                var totals = document.totals();

                for (var tax : totals.taxes()) {
                    var own = own(document, totals, tax.key());
                    assertThat(sum(document, own, LineTotal::base)).isEqualTo(tax.base());
                    assertThat(sum(document, own, LineTotal::tax)).isEqualTo(tax.tax());
                }
            });
        }

        @Test
        void has_the_sign_of_its_lines() {
            examples(2_000).forAll(Document.any()).checkAssert(document -> {
                var totals = document.totals();

                assertThat(totals.lines())
                        .noneMatch(l -> l.net().isNegative()
                                || l.documentShare().isNegative()
                                || l.base().isNegative()
                                || l.tax().isNegative());
                assertThat(totals.taxes())
                        .noneMatch(t -> t.base().isNegative() || t.tax().isNegative());
            });
        }

        @Test
        void is_the_same_in_whatever_order_the_lines_come() {
            examples(2_000).forAll(Document.withDeposits(), longs().all()).checkAssert((document, seed) -> {
                var shuffled = new ArrayList<>(document.lines());
                Collections.shuffle(shuffled, new Random(seed));

                var totals = document.totals();
                var other = document.with(shuffled).totals();

                assertThat(other.gross()).isEqualTo(totals.gross());
                if (document.mode() == PriceMode.NET) {
                    assertThat(other.taxes()).isEqualTo(totals.taxes());
                    assertThat(other.split()).isEqualTo(totals.split());
                }
            });
        }
    }

    @Nested
    class Tax {

        @Test
        void is_that_of_the_base_of_its_group() {
            examples(2_000)
                    .forAll(Document.withDeposits(PriceMode.NET))
                    .checkAssert(document -> assertThat(document.totals().taxes())
                            .allMatch(t -> t.tax()
                                    .equals(Rounding.percent(t.base(), t.key().rate()))));
        }

        @Test
        void contained_in_prices_is_within_a_cent_of_that_of_the_base() {
            examples(2_000)
                    .forAll(Document.withDeposits(PriceMode.GROSS))
                    .checkAssert(document -> assertThat(document.totals().taxes())
                            .allMatch(t -> isWithinOneUnit(
                                    t.tax(),
                                    t.base().amount().multiply(t.key().rate()).movePointLeft(2))));
        }

        @Test
        void of_a_line_is_within_a_cent_of_its_own() {
            examples(2_000).forAll(Document.withDeposits(PriceMode.NET)).checkAssert(document -> {
                var lines = document.totals().lines();
                for (int i = 0; i < lines.size(); i++) {
                    var line = lines.get(i);
                    var rate = document.lines().get(i).tax().rate();
                    assertThat(isWithinOneUnit(
                                    line.tax(),
                                    line.base().amount().multiply(rate).movePointLeft(2)))
                            .isTrue();
                }
            });
        }
    }

    @Nested
    class PricesWithTax {

        @Test
        void are_paid_to_the_cent() {
            examples(2_000).forAll(Document.withDeposits(PriceMode.GROSS)).checkAssert(document -> {
                var asIfNet = TotalsCalculator.calculate(document.currency(), document.lines(), document.discounts());

                var totals = document.totals();

                assertThat(totals.gross()).isEqualTo(asIfNet.net());
                for (int i = 0; i < totals.lines().size(); i++) {
                    assertThat(totals.lines().get(i).payable())
                            .isEqualTo(asIfNet.lines().get(i).base());
                }
            });
        }
    }

    private static boolean isWithinOneUnit(Money amount, BigDecimal exact) {
        var unit = Money.ofMinorUnits(BigInteger.ONE, amount.currency());
        return amount.amount().subtract(exact).abs().compareTo(unit.amount()) < 0;
    }

    private static List<LineTotal> own(Document document, Totals totals, TaxKey key) {
        var own = new ArrayList<LineTotal>();
        for (int i = 0; i < document.lines().size(); i++) {
            if (document.lines().get(i).tax().equals(key)) {
                own.add(totals.lines().get(i));
            }
        }
        return own;
    }

    private static <T> Money sum(Document document, List<T> items, Function<T, Money> figure) {
        return Money.sum(document.currency(), items.stream().map(figure).toList());
    }
}
