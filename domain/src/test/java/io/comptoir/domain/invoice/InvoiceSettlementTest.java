package io.comptoir.domain.invoice;

import static io.comptoir.domain.invoice.TestInvoices.TODAY;
import static io.comptoir.domain.invoice.TestInvoices.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import io.comptoir.domain.shared.money.Money;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvoiceSettlementTest {

    private static final List<Instalment> TWO =
            List.of(new Instalment(TODAY, eur("40.00")), new Instalment(TODAY.plusDays(30), eur("80.00")));

    @Test
    void pays_the_earliest_instalment_first() {
        var settlement = InvoiceSettlement.none(eur("120.00")).pay(eur("50.00"));

        assertThat(settlement.spread(TWO))
                .containsExactly(
                        new DueDate(TODAY, eur("40.00"), eur("0.00")),
                        new DueDate(TODAY.plusDays(30), eur("80.00"), eur("70.00")));
    }

    @Test
    void is_paid_when_nothing_is_open_and_only_then() {
        var none = InvoiceSettlement.none(eur("120.00"));

        assertThat(none.status()).isEqualTo(PaymentStatus.UNPAID);
        assertThat(none.pay(eur("0.01")).status()).isEqualTo(PaymentStatus.PARTIALLY_PAID);
        assertThat(none.pay(eur("100.00")).credit(eur("20.00")).status()).isEqualTo(PaymentStatus.PAID);
        assertThat(InvoiceSettlement.none(eur("0.00")).status()).isEqualTo(PaymentStatus.PAID);
        assertThat(InvoiceSettlement.none(eur("0.00")).takenBack()).isFalse();
    }

    @Test
    void never_settles_nor_takes_back_more_than_there_is() {
        var none = InvoiceSettlement.none(eur("120.00"));

        assertThatThrownBy(() -> none.pay(eur("120.01"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> none.pay(eur("-0.01"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> none.credit(eur("-0.01"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> none.correct(eur("-0.01"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> none.correct(eur("120.01"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> none.pay(eur("60.00")).credit(eur("60.01"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void leaves_open_on_the_instalments_what_is_open_on_the_invoice() {
        qt().forAll(integers().between(0, 12_000), integers().between(0, 12_000))
                .checkAssert((paid, share) -> {
                    int credited = (int) ((12_000L - paid) * share / 12_000);
                    var settlement = InvoiceSettlement.none(eur("120.00"))
                            .pay(cents(paid))
                            .credit(cents(credited));

                    var open =
                            settlement.spread(TWO).stream().map(DueDate::open).toList();

                    assertThat(Money.sum(TestInvoices.EUR, open)).isEqualTo(settlement.open());
                    assertThat(open).allMatch(o -> !o.isNegative());
                    assertThat(settlement.status() == PaymentStatus.PAID)
                            .isEqualTo(settlement.open().isZero());
                });
    }

    private static Money cents(int cents) {
        return new Money(BigDecimal.valueOf(cents, 2), TestInvoices.EUR);
    }
}
