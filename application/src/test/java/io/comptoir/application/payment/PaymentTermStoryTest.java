package io.comptoir.application.payment;

import static io.comptoir.domain.customer.Customers.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.application.shared.Callers;
import io.comptoir.application.shared.CountingIds;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.InMemoryHistory;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.domain.payment.Delay;
import io.comptoir.domain.payment.Instalment;
import io.comptoir.domain.payment.PaymentTerm;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaymentTermStoryTest {

    private final InMemoryPaymentTerms terms = new InMemoryPaymentTerms();
    private final InMemoryHistory history = new InMemoryHistory();
    private final CountingIds ids = new CountingIds();
    private final CreatePaymentTerm create = new CreatePaymentTerm(terms, ids, history);

    @Test
    void a_new_company_has_the_usual_terms_and_thirty_days_by_default() {
        new UsualPaymentTerms(terms, ids).create(NOW);

        assertThat(terms.defaultTerm()).map(PaymentTerm::code).contains("30J");
        assertThat(new ListPaymentTerms(terms).handle(Callers.with(), request()).items())
                .hasSize(9);
    }

    @Test
    void a_term_beyond_the_law_is_kept_with_a_warning() {
        var view = create.handle(Callers.with(), new CreatePaymentTerm.Command(null, profile("90J", 90)));

        assertThat(view.warnings()).extracting(w -> w.what().code()).containsExactly("payment-term-over-legal-cap");
    }

    @Test
    void a_term_lives_and_ends() {
        var caller = Callers.with();
        var id = create.handle(caller, new CreatePaymentTerm.Command(null, profile("30J", 30)))
                .term()
                .id();

        new ChangePaymentTerm(terms, history)
                .handle(caller, new ChangePaymentTerm.Command(id, new Expected(1), p -> profile("T", 45)));
        new ArchivePaymentTerm(terms, history).handle(caller, new ArchivePaymentTerm.Command(id, new Expected(2)));
        new UnarchivePaymentTerm(terms, history).handle(caller, new UnarchivePaymentTerm.Command(id, new Expected(3)));
        assertThat(new ReadPaymentTerm(terms).handle(caller, id).term().code()).isEqualTo("T");
        assertThat(new ReadPaymentTermHistory(terms, history).handle(caller, id))
                .hasSize(4);
        new DeletePaymentTerm(terms, history).handle(caller, new DeletePaymentTerm.Command(id, new Expected(4)));

        assertThat(terms.find(id)).isEmpty();
        assertThat(history.events(id)).endsWith("paymentTerm.deleted");
    }

    private static PaymentTerm.Profile profile(String code, int days) {
        return new PaymentTerm.Profile(code, code, code, List.of(Instalment.rest(Delay.ofDays(days))), null, false);
    }

    private static ListRequest request() {
        return new ListRequest(List.of(), null, List.of(), 50, List.of(), false, false);
    }
}
