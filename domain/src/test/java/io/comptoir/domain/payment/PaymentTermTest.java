package io.comptoir.domain.payment;

import static io.comptoir.domain.payment.PaymentTerms.net;
import static io.comptoir.domain.payment.PaymentTerms.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import io.comptoir.domain.shared.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaymentTermTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-21");

    @Test
    void asks_for_everything_at_once() {
        assertThat(net(30).dueDates(DAY, eur("120.00")))
                .containsExactly(new DueDate(LocalDate.parse("2026-12-21"), eur("120.00")));
    }

    @Test
    void splits_over_instalments_without_losing_a_cent() {
        var thirds = PaymentTerms.of(percent("33.33", 0), percent("33.33", 30), percent("33.34", 60));

        var due = thirds.dueDates(DAY, eur("100.01"));

        assertThat(amounts(due)).containsExactly("33.33", "33.34", "33.34");
    }

    @Test
    void gives_the_rest_to_the_instalment_without_a_share() {
        var term = PaymentTerms.of(
                Instalment.fixed(new BigDecimal("50"), Delay.NONE),
                Instalment.rest(Delay.ofDays(30)),
                percent("20", 60));

        assertThat(amounts(term.dueDates(DAY, eur("200.00")))).containsExactly("50.00", "110.00", "40.00");
    }

    @Test
    void never_asks_for_more_than_there_is() {
        var term =
                PaymentTerms.of(Instalment.fixed(new BigDecimal("50"), Delay.NONE), Instalment.rest(Delay.ofDays(30)));

        assertThat(term.dueDates(DAY, eur("30.00"))).containsExactly(new DueDate(DAY, eur("30.00")));
    }

    @Test
    void lists_the_earliest_first() {
        var term = PaymentTerms.of(percent("60", 60), percent("40", 30));

        assertThat(amounts(term.dueDates(DAY, eur("10.00")))).containsExactly("4.00", "6.00");
    }

    @Test
    void keeps_one_due_date_for_an_invoice_of_zero() {
        var term = PaymentTerms.of(percent("40", 30), percent("60", 60));

        assertThat(term.dueDates(DAY, eur("0.00")))
                .containsExactly(new DueDate(LocalDate.parse("2027-01-20"), eur("0.00")));
    }

    @Test
    void splits_a_negative_amount_just_so() {
        var term = PaymentTerms.of(percent("40", 30), percent("60", 60));

        assertThat(amounts(term.dueDates(DAY, eur("-10.00")))).containsExactly("-4.00", "-6.00");
    }

    @Test
    void knows_currencies_without_cents() {
        var term = PaymentTerms.of(percent("50", 0), percent("50", 30));

        var due = term.dueDates(DAY, new Money(new BigDecimal("101"), Currency.getInstance("JPY")));

        assertThat(amounts(due)).containsExactly("51", "50");
    }

    @Test
    void always_sums_up_to_the_gross_total() {
        qt().forAll(
                        integers().between(1, 10_000_000),
                        integers().between(0, 10_000),
                        integers().between(0, 500_000))
                .checkAssert((cents, basisPoints, fixed) -> {
                    var gross = eur(BigDecimal.valueOf(cents, 2).toPlainString());
                    var term = PaymentTerms.of(
                            Instalment.fixed(BigDecimal.valueOf(fixed, 2), Delay.NONE),
                            Instalment.percent(BigDecimal.valueOf(basisPoints, 2), Delay.ofDays(30)),
                            Instalment.rest(Delay.ofDays(60)));

                    var due = term.dueDates(DAY, gross);

                    assertThat(due).allMatch(d -> d.amount().amount().signum() > 0);
                    assertThat(due.stream().map(d -> d.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add))
                            .isEqualByComparingTo(gross.amount());
                });
    }

    private static List<String> amounts(List<DueDate> due) {
        return due.stream().map(d -> d.amount().amount().toPlainString()).toList();
    }

    private static Money eur(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
    }
}
