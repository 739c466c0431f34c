package io.comptoir.adapter.persistence.payment;

import static io.comptoir.domain.customer.Customers.NOW;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.adapter.persistence.customer.PgCustomers;
import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.PostgresTest;
import io.comptoir.application.payment.ListPaymentTerms;
import io.comptoir.application.payment.UsualPaymentTerms;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.ListRequest.Sort;
import io.comptoir.domain.customer.CustomerTerms;
import io.comptoir.domain.customer.Customers;
import io.comptoir.domain.payment.Delay;
import io.comptoir.domain.payment.EarlySettlement;
import io.comptoir.domain.payment.EndOfMonth;
import io.comptoir.domain.payment.Instalment;
import io.comptoir.domain.payment.PaymentTerm;
import io.comptoir.domain.shared.error.SharedRule;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PgPaymentTermsTest extends PostgresTest {

    private final PgPaymentTerms terms = new PgPaymentTerms(sql, new ListSql(sql));

    @Test
    void give_back_what_was_added() {
        var term = term("SPLIT", false);

        committed(() -> terms.add(term));

        assertThat(committed(() -> terms.get(term.id()))).isEqualTo(term);
    }

    @Test
    void have_one_default_at_most() {
        committed(() -> new UsualPaymentTerms(terms, ids).create(NOW));
        var newer = term("NEWER", true);

        committed(() -> terms.add(newer));

        assertThat(committed(terms::defaultTerm)).contains(newer);
        committed(() -> terms.update(terms.lock(newer.id(), Expected.ANY).archive(NOW)));
        assertThat(committed(terms::defaultTerm)).isEmpty();
    }

    @Test
    void refuse_a_code_that_is_taken() {
        committed(() -> terms.add(term("T", false)));

        assertRefused(() -> committed(() -> terms.add(term("T", false))), SharedRule.ALREADY_EXISTS);
    }

    @Test
    void stay_while_a_customer_has_them() {
        var term = term("T", false);
        committed(() -> {
            terms.add(term);
            new PgCustomers(sql)
                    .add(Customers.profile()
                            .terms(t -> new CustomerTerms(t.currency(), term.id(), null, null, null, null, null))
                            .register());
        });

        assertRefused(() -> committed(() -> terms.remove(term.id())), SharedRule.IN_USE);
    }

    @Test
    void come_by_code() {
        committed(() -> new UsualPaymentTerms(terms, ids).create(NOW));
        var code = new Sort(ListPaymentTerms.DEFINITION.field("code").orElseThrow(), false);

        var page = committed(
                () -> terms.page(new ListRequest(List.of(), "fin de mois", List.of(code), 50, List.of(), false, true)));

        assertThat(page.items()).extracting(PaymentTerm::code).containsExactly("30FDM", "45FDM", "FDM45");
    }

    private PaymentTerm term(String code, boolean isDefault) {
        var instalments = List.of(
                Instalment.percent(new BigDecimal("30.5"), Delay.NONE),
                Instalment.fixed(new BigDecimal("12.34"), Delay.ofDays(10)),
                Instalment.rest(new Delay(1, 45, EndOfMonth.BEFORE, 10)));
        var discount = new EarlySettlement(new BigDecimal("2"), 8);
        var profile = new PaymentTerm.Profile(code, "Terme", "Term", instalments, discount, isDefault);
        return PaymentTerm.create(ids.next(), profile, NOW);
    }
}
