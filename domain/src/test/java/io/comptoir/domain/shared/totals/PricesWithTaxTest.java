package io.comptoir.domain.shared.totals;

import static io.comptoir.domain.shared.money.Examples.eur;
import static io.comptoir.domain.shared.money.Examples.euros;
import static io.comptoir.domain.shared.totals.SomeTotals.INTRA_EU;
import static io.comptoir.domain.shared.totals.SomeTotals.S20;
import static io.comptoir.domain.shared.totals.SomeTotals.S5_5;
import static io.comptoir.domain.shared.totals.SomeTotals.column;
import static io.comptoir.domain.shared.totals.SomeTotals.deposit;
import static io.comptoir.domain.shared.totals.SomeTotals.header;
import static io.comptoir.domain.shared.totals.SomeTotals.line;
import static io.comptoir.domain.shared.totals.SomeTotals.off;
import static io.comptoir.domain.shared.totals.SomeTotals.percent;
import static io.comptoir.domain.shared.totals.SomeTotals.split;
import static io.comptoir.domain.shared.totals.SomeTotals.taxes;
import static io.comptoir.domain.shared.totals.SomeTotals.totalsWithTax;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PricesWithTaxTest {

    @Test
    void are_what_the_customer_pays_line_by_line() {
        var line = line("1", "9.99", S20);

        var totals = totalsWithTax(List.of(line, line, line));

        assertThat(header(totals)).containsExactly("24.97", "0.00", "24.97", "5.00", "29.97");
        assertThat(column(totals, LineTotal::net)).containsExactly("8.33", "8.32", "8.32");
        assertThat(column(totals, LineTotal::tax)).containsExactly("1.66", "1.67", "1.67");
        assertThat(totals.lines()).extracting(LineTotal::payable).isEqualTo(euros("9.99", "9.99", "9.99"));
    }

    @Test
    void are_discounted_with_their_tax_and_told_without_it() {
        var lines = List.of(line("2", "12.00", S20, percent("10")), line("1", "10.55", S5_5));

        var totals = totalsWithTax(lines, off("5.00"));

        assertThat(totals.gross()).isEqualTo(eur("27.15"));
        assertThat(totals.lines()).extracting(LineTotal::payable).isEqualTo(euros("18.24", "8.91"));
        assertThat(column(totals, LineTotal::gross)).containsExactly("20.00", "10.00");
        assertThat(column(totals, LineTotal::allowance)).containsExactly("2.00", "0.00");
        assertThat(column(totals, LineTotal::net)).containsExactly("18.00", "10.00");
        assertThat(column(totals, LineTotal::documentShare)).containsExactly("2.80", "1.55");
        assertThat(split(totals)).containsExactly("S20 18.00 2.80", "S5.5 10.00 1.55");
        assertThat(taxes(totals)).containsExactly("S20 15.20 3.04", "S5.5 8.45 0.46");
        assertThat(header(totals)).containsExactly("28.00", "4.35", "23.65", "3.50", "27.15");
    }

    @Test
    void without_a_rate_are_prices_without_tax() {
        var totals = totalsWithTax(List.of(line("3", "9.99", INTRA_EU)), percent("10"));

        assertThat(header(totals)).containsExactly("29.97", "3.00", "26.97", "0.00", "26.97");
    }

    @Test
    void deduct_a_deposit_with_its_tax() {
        var totals = totalsWithTax(List.of(line("1", "120", S20), deposit("36", S20)), percent("10"));

        assertThat(totals.gross()).isEqualTo(eur("72"));
        assertThat(taxes(totals)).containsExactly("S20 60.00 12.00");
        assertThat(split(totals)).containsExactly("S20 100.00 10.00");
        assertThat(column(totals, LineTotal::net)).containsExactly("100.00", "-30.00");
    }
}
