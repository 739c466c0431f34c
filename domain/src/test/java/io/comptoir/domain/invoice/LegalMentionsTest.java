package io.comptoir.domain.invoice;

import static io.comptoir.domain.invoice.TestInvoices.party;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.company.InvoiceMentions;
import io.comptoir.domain.shared.document.CustomerKind;
import io.comptoir.domain.shared.document.Party;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LegalMentionsTest {

    private static final Party COMPANY = party(CustomerKind.COMPANY, "552100554", "FR");

    private static Party speaking(String language) {
        var p = COMPANY;
        return new Party(
                p.customerId(), p.code(), p.name(), p.kind(), p.siren(), null, null, null, null, language, null, null);
    }

    @Test
    void tells_businesses_of_penalties_indemnity_and_discount_each_once() {
        assertThat(LegalMentions.of(InvoiceMentions.DEFAULTS, COMPANY))
                .extracting(Mention::code)
                .containsExactly("PMD", "PMT", "AAB");
        assertThat(LegalMentions.of(InvoiceMentions.DEFAULTS, speaking("en")))
                .extracting(Mention::text)
                .allMatch(t -> !t.contains("é"));
    }

    @Test
    void spares_consumers() {
        assertThat(LegalMentions.of(InvoiceMentions.DEFAULTS, party(CustomerKind.CONSUMER, null, "FR")))
                .isEmpty();
    }

    @Test
    void uses_the_companys_own_conditions() {
        var own = new InvoiceMentions(new BigDecimal("12.50"), "2 % sous 8 jours", true, null);

        var french = LegalMentions.of(own, COMPANY);
        var english = LegalMentions.of(own, speaking("en"));

        assertThat(french).extracting(Mention::code).containsExactly("PMD", "PMT", "AAB", "TXD");
        assertThat(french.getFirst().text()).contains("12,5 % par an");
        assertThat(french.get(2).text()).isEqualTo("2 % sous 8 jours");
        assertThat(english.getFirst().text()).contains("12.5% a year");
        assertThat(english.getLast().text()).contains("debits");
    }
}
