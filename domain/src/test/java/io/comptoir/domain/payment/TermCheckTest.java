package io.comptoir.domain.payment;

import static io.comptoir.domain.payment.PaymentTerms.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comptoir.domain.customer.Customers;
import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import io.comptoir.domain.shared.error.Fault;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TermCheckTest {

    private static final Instalment REST = Instalment.rest(Delay.ofDays(30));
    private static final Instalment FIFTY_EURO = Instalment.fixed(new BigDecimal("50"), Delay.NONE);

    @Test
    void accepts_wholes() {
        assertThat(faults(REST)).isEmpty();
        assertThat(faults(percent("100", 0))).isEmpty();
        assertThat(faults(percent("30", 0), percent("70", 30))).isEmpty();
        assertThat(faults(percent("30", 0), REST)).isEmpty();
        assertThat(faults(FIFTY_EURO, REST)).isEmpty();
    }

    @Test
    void refuses_what_makes_no_whole() {
        assertThat(faults()).containsExactly("/instalments");
        assertThat(faults(percent("99.99", 0))).containsExactly("/instalments");
        assertThat(faults(percent("100", 0), REST)).containsExactly("/instalments");
        assertThat(faults(REST, REST)).containsExactly("/instalments");
        assertThat(faults(FIFTY_EURO)).containsExactly("/instalments");
        assertThat(faults(FIFTY_EURO, percent("100", 0))).containsExactly("/instalments");
    }

    @Test
    void refuses_values_out_of_range_each_at_its_place() {
        var both = new Instalment(new BigDecimal("10"), BigDecimal.ONE, Delay.NONE);
        var wild = new Instalment(null, new BigDecimal("-0.00001"), new Delay(25, 731, EndOfMonth.NONE, 32));

        assertThat(faults(both, wild, new Instalment(null, null, new Delay(-1, -1, EndOfMonth.NONE, 0))))
                .containsExactly(
                        "/instalments/0",
                        "/instalments/1/amount",
                        "/instalments/1/amount",
                        "/instalments/1/days",
                        "/instalments/1/months",
                        "/instalments/1/dayOfMonth",
                        "/instalments/2/days",
                        "/instalments/2/months",
                        "/instalments/2/dayOfMonth");
        assertThat(faults(percent("0", 0), REST)).containsExactly("/instalments/0/percent");
        assertThat(faults(percent("33.3333333", 0), REST)).containsExactly("/instalments/0/percent");
        assertThat(faults(percent("101", 0))).containsExactly("/instalments/0/percent", "/instalments");
    }

    @Test
    void accepts_the_longest_delays() {
        assertThat(faults(Instalment.rest(new Delay(24, 730, EndOfMonth.AFTER, 31))))
                .isEmpty();
        assertThat(faults(Instalment.rest(new Delay(0, 0, EndOfMonth.BEFORE, 1))))
                .isEmpty();
    }

    @Test
    void checks_the_discount_for_early_settlement() {
        assertThat(faults(new EarlySettlement(new BigDecimal("2"), 8))).isEmpty();
        assertThat(faults(new EarlySettlement(BigDecimal.ZERO, -1)))
                .containsExactly("/earlySettlement/percent", "/earlySettlement/days");
    }

    @Test
    void wants_a_code_and_names() {
        var nameless = new PaymentTerm.Profile("", " ", "", List.of(REST), null, false);

        assertThat(faults(nameless)).containsExactly("/code", "/nameFr", "/nameEn");
    }

    @Test
    void watches_changes_as_well() {
        var term = PaymentTerms.net(30);

        var changed = term.change(profile(null, percent("100", 8)), Customers.NOW);

        assertThat(changed.version()).isEqualTo(2);
        assertThatThrownBy(() -> term.change(profile(null), Customers.NOW)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void lets_nobody_default_to_an_archived_term() {
        var term = PaymentTerm.create(
                UUID.randomUUID(), new PaymentTerm.Profile("T", "T", "T", List.of(REST), null, true), Customers.NOW);

        var archived = term.archive(Customers.NOW);

        assertThat(archived.head().archived()).isTrue();
        assertThat(archived.profile().isDefault()).isFalse();
        assertThat(archived.unarchive(Customers.NOW).head().archived()).isFalse();
    }

    private static List<String> faults(Instalment... instalments) {
        return faults(profile(null, instalments));
    }

    private static List<String> faults(EarlySettlement discount) {
        return faults(profile(discount, REST));
    }

    private static PaymentTerm.Profile profile(@Nullable EarlySettlement discount, Instalment... instalments) {
        return new PaymentTerm.Profile("T", "Condition", "Term", List.of(instalments), discount, false);
    }

    private static List<String> faults(PaymentTerm.Profile profile) {
        try {
            PaymentTerm.create(UUID.randomUUID(), profile, Customers.NOW);
            return List.of();
        } catch (InvalidValue e) {
            return e.faults().stream().map(Fault::pointer).toList();
        }
    }
}
