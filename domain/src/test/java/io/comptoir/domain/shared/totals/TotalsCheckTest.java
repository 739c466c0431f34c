package io.comptoir.domain.shared.totals;

import static io.comptoir.domain.shared.money.Examples.EUR;
import static io.comptoir.domain.shared.money.Examples.eur;
import static io.comptoir.domain.shared.money.Examples.examples;
import static io.comptoir.domain.shared.totals.SomeTotals.S20;
import static io.comptoir.domain.shared.totals.SomeTotals.S5_5;
import static io.comptoir.domain.shared.totals.SomeTotals.line;
import static io.comptoir.domain.shared.totals.SomeTotals.off;
import static io.comptoir.domain.shared.totals.SomeTotals.percent;
import static io.comptoir.domain.shared.totals.SomeTotals.totals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;

import io.comptoir.domain.shared.money.Money;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TotalsCheckTest {

    @Nested
    class TheCalculator {

        @Test
        void agrees_with_the_recount() {
            examples(10_000)
                    .forAll(Document.withDeposits())
                    .checkAssert(document ->
                            assertThat(differences(document, document.totals())).isEmpty());
        }

        @Test
        void agrees_with_the_recount_on_discounts_that_round_beyond_their_base() {
            var lines = List.of(
                    line("1", "0.01", S20, percent("50"), percent("50")), line("1", "0.03", S5_5, percent("1")));

            var totals = totals(lines, percent("50"), percent("50"));

            assertThat(TotalsCheck.differences(
                            EUR, lines, List.of(percent("50"), percent("50")), PriceMode.NET, totals))
                    .isEmpty();
        }

        @Test
        void agrees_with_the_recount_on_an_empty_document() {
            assertThat(TotalsCheck.differences(EUR, List.of(), List.of(), PriceMode.NET, totals(List.of())))
                    .isEmpty();
        }
    }

    @Nested
    class ASeededCent {

        @Test
        void is_found_in_any_figure() {
            examples(2_000)
                    .forAll(
                            Document.withDeposits(),
                            integers().between(0, 1_000),
                            arbitrary().pick(1, -1))
                    .checkAssert((document, which, cent) -> {
                        var totals = document.totals();
                        int figures = figures(totals);

                        var wrong = corrupt(totals, which % figures, cent);

                        assertThat(differences(document, wrong)).hasSize(1);
                    });
        }

        @Test
        void is_found_even_where_the_sums_still_hold() {
            var lines = List.of(line("1", "10.03", S20), line("1", "10.03", S20), line("1", "10.03", S20));
            var totals = totals(lines);
            var moved = new ArrayList<>(totals.lines());
            moved.add(moved.removeFirst());
            moved.add(moved.removeFirst());

            var wrong = with(totals, totals.taxes(), totals.split(), moved);

            assertThat(TotalsCheck.differences(EUR, lines, List.of(), PriceMode.NET, wrong))
                    .extracting(Difference::figure)
                    .containsExactly("lines[0]", "lines[2]");
        }

        @Test
        void is_found_in_a_document_of_parts() {
            var parts =
                    List.of(new TaxedPart(S20, eur("10.03"), eur("2.01")), new TaxedPart(S5_5, eur("5"), eur("0.27")));
            var totals = Totals.ofParts(EUR, parts);

            for (int i = 0; i < figures(totals); i++) {
                assertThat(TotalsCheck.differences(EUR, parts, corrupt(totals, i, 1)))
                        .hasSize(1);
            }
            assertThat(TotalsCheck.differences(EUR, parts, totals)).isEmpty();
        }
    }

    @Nested
    class AMissingRow {

        private final Totals totals = totals(WorkedExamplesTest.LINES, percent("3"));

        @Test
        void is_found_in_the_tax_groups() {
            var wrong = with(totals, totals.taxes().subList(0, 1), totals.split(), totals.lines());

            assertThat(found(wrong)).containsExactly(new Difference("taxes.size", "1", "2"));
        }

        @Test
        void is_found_in_the_allowances_and_in_the_lines() {
            var wrong = with(totals, totals.taxes(), List.of(), totals.lines().subList(0, 2));

            assertThat(found(wrong))
                    .containsExactly(new Difference("split.size", "0", "2"), new Difference("lines.size", "2", "3"));
        }

        private List<Difference> found(Totals wrong) {
            return TotalsCheck.differences(EUR, WorkedExamplesTest.LINES, List.of(percent("3")), PriceMode.NET, wrong);
        }
    }

    @Nested
    class Requiring {

        @Test
        void lets_a_right_document_pass() {
            assertThatCode(() -> TotalsCheck.require(List.of())).doesNotThrowAnyException();
        }

        @Test
        void stops_a_wrong_one_and_says_where() {
            var lines = List.of(line("1", "10", S20));
            var wrong = corrupt(totals(lines, off("1")), 2, 1);
            var differences = TotalsCheck.differences(EUR, lines, List.of(off("1")), PriceMode.NET, wrong);

            assertThatIllegalStateException()
                    .isThrownBy(() -> TotalsCheck.require(differences))
                    .withMessageContaining("net")
                    .withMessageContaining("9.01 EUR")
                    .withMessageContaining("9.00 EUR");
        }
    }

    private static List<Difference> differences(Document document, Totals stored) {
        return TotalsCheck.differences(
                document.currency(), document.lines(), document.discounts(), document.mode(), stored);
    }

    private static int figures(Totals totals) {
        return 5
                + 2 * totals.taxes().size()
                + 2 * totals.split().size()
                + 5 * totals.lines().size();
    }

    /** The same totals, but one cent more or less in the figure of this number. */
    private static Totals corrupt(Totals totals, int figure, int cents) {
        var cent = Money.ofMinorUnits(BigInteger.valueOf(cents), totals.net().currency());
        int count = 0;
        var header = new ArrayList<Money>();
        for (var amount : List.of(totals.linesNet(), totals.allowance(), totals.net(), totals.tax(), totals.gross())) {
            header.add(count++ == figure ? amount.plus(cent) : amount);
        }
        var taxes = new ArrayList<TaxTotal>();
        for (var t : totals.taxes()) {
            var base = count++ == figure ? t.base().plus(cent) : t.base();
            taxes.add(new TaxTotal(t.key(), base, count++ == figure ? t.tax().plus(cent) : t.tax()));
        }
        var split = new ArrayList<DocumentAllowance>();
        for (var a : totals.split()) {
            var base = count++ == figure ? a.base().plus(cent) : a.base();
            split.add(new DocumentAllowance(
                    a.key(), base, count++ == figure ? a.amount().plus(cent) : a.amount()));
        }
        var lines = new ArrayList<LineTotal>();
        for (var line : totals.lines()) {
            var figures = new ArrayList<Money>();
            for (var amount : List.of(line.gross(), line.allowance(), line.net(), line.documentShare(), line.tax())) {
                figures.add(count++ == figure ? amount.plus(cent) : amount);
            }
            lines.add(new LineTotal(figures.get(0), figures.get(1), figures.get(2), figures.get(3), figures.get(4)));
        }
        return new Totals(
                header.get(0), header.get(1), header.get(2), header.get(3), header.get(4), taxes, split, lines);
    }

    private static Totals with(
            Totals totals, List<TaxTotal> taxes, List<DocumentAllowance> split, List<LineTotal> lines) {
        return new Totals(
                totals.linesNet(), totals.allowance(), totals.net(), totals.tax(), totals.gross(), taxes, split, lines);
    }
}
