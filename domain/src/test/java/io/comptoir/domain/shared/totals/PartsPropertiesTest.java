package io.comptoir.domain.shared.totals;

import static io.comptoir.domain.shared.money.Examples.examples;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.generators.SourceDSL.longs;

import io.comptoir.domain.shared.money.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** However an invoice is credited or paid, the parts sum to it. */
class PartsPropertiesTest {

    @Nested
    class CreditsByQuantity {

        @Test
        void sum_to_the_invoice_whatever_the_cut() {
            examples(2_000).forAll(Document.withDeposits(), longs().all()).checkAssert((document, seed) -> {
                for (var whole : document.parts()) {
                    var credits = cut(whole, new Random(seed));

                    assertThat(credits).allMatch(c -> isPartOf(c.net(), whole.net()) && isPartOf(c.tax(), whole.tax()));
                    assertThat(sum(credits)).isEqualTo(whole);
                }
            });
        }

        private List<LinePart> cut(LinePart whole, Random random) {
            var credits = new ArrayList<>(List.of(LinePart.none(whole.net().currency())));
            while (sum(credits).quantity().compareTo(whole.quantity()) < 0) {
                var split = new CreditSplit(whole, sum(credits));
                credits.add(split.next(some(split.left().quantity(), random)));
            }
            return credits;
        }

        private LinePart sum(List<LinePart> parts) {
            return parts.stream().reduce(LinePart::plus).orElseThrow();
        }

        private BigDecimal some(BigDecimal left, Random random) {
            var thousandths = left.movePointRight(3).longValueExact();
            return random.nextInt(4) == 0 ? left : BigDecimal.valueOf(1 + random.nextLong(thousandths), 3);
        }
    }

    @Nested
    class Amounts {

        @Test
        void sum_to_the_invoice_per_rate_whatever_the_cut() {
            examples(2_000).forAll(Document.withDeposits(), longs().all()).checkAssert((document, seed) -> {
                var totals = document.totals();

                var parts = cut(totals, totals.gross(), new Random(seed));

                assertThat(AmountSplit.of(totals, parts).left())
                        .allMatch(p -> !totals.gross().isPositive() || p.equals(p.nothing()));
            });
        }

        @Test
        void never_have_a_part_against_their_sign() {
            examples(2_000).forAll(Document.any(), longs().all()).checkAssert((document, seed) -> {
                var totals = document.totals();

                var parts = cut(totals, totals.gross(), new Random(seed));

                assertThat(parts).noneMatch(p -> p.net().isNegative() || p.tax().isNegative());
            });
        }

        @Test
        void stay_within_half_a_cent_per_rate_of_their_pro_rata() {
            examples(2_000).forAll(Document.any(), longs().all()).checkAssert((document, seed) -> {
                var totals = document.totals();
                var paid = totals.gross()
                        .split(List.of(BigDecimal.ONE, BigDecimal.TWO))
                        .getFirst();

                var parts = cut(totals, paid, new Random(seed));

                var bound = halfCents(totals.taxes().size(), paid)
                        .multiply(totals.gross().amount());
                for (var group : totals.taxes()) {
                    var exact = group.gross().amount().multiply(paid.amount());
                    var own = gross(
                            parts.stream()
                                    .filter(p -> p.key().equals(group.key()))
                                    .toList(),
                            paid);
                    var off = own.amount().multiply(totals.gross().amount()).subtract(exact);
                    assertThat(off.abs()).isLessThanOrEqualTo(bound);
                }
            });
        }

        private List<TaxedPart> cut(Totals totals, Money amount, Random random) {
            var parts = new ArrayList<TaxedPart>();
            for (var left = amount; left.isPositive(); left = amount.minus(gross(parts, amount))) {
                var next = some(left, random);
                var some = AmountSplit.of(totals, parts).next(next);
                assertThat(gross(some, amount)).isEqualTo(next);
                parts.addAll(some);
            }
            return parts;
        }

        private Money some(Money left, Random random) {
            long cents = left.minorUnits().longValueExact();
            return switch (random.nextInt(4)) {
                case 0 -> left;
                case 1 -> units(Math.max(1, cents / 20), left);
                default -> units(1 + random.nextLong(cents), left);
            };
        }

        private Money units(long units, Money like) {
            return Money.ofMinorUnits(BigInteger.valueOf(units), like.currency());
        }

        private BigDecimal halfCents(long count, Money like) {
            return units(count, like).amount().divide(BigDecimal.TWO);
        }

        private Money gross(List<TaxedPart> parts, Money like) {
            return Money.sum(
                    like.currency(), parts.stream().map(TaxedPart::gross).toList());
        }
    }

    @Nested
    class Documents {

        private final Gen<Document> documents = Document.withDeposits();

        @Test
        void made_of_all_the_parts_have_the_figures_of_the_whole() {
            examples(2_000).forAll(documents).checkAssert(document -> {
                var parts = document.parts();
                var taxed = IntStream.range(0, parts.size())
                        .mapToObj(
                                i -> parts.get(i).taxed(document.lines().get(i).tax()))
                        .toList();

                var totals = Totals.ofParts(document.currency(), taxed);

                assertThat(TotalsCheck.differences(document.currency(), taxed, totals))
                        .isEmpty();
                assertThat(totals.gross()).isEqualTo(document.totals().gross());
                assertThat(totals.taxes()).isEqualTo(document.totals().taxes());
            });
        }
    }

    private static boolean isPartOf(Money part, Money whole) {
        return part.signum() * whole.signum() >= 0
                && part.amount().abs().compareTo(whole.amount().abs()) <= 0;
    }
}
