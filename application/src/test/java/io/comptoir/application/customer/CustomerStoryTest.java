package io.comptoir.application.customer;

import static io.comptoir.domain.customer.Customers.profile;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Callers;
import io.comptoir.application.shared.CountingIds;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.InMemoryHistory;
import io.comptoir.domain.customer.BankAccount;
import io.comptoir.domain.customer.Credit;
import io.comptoir.domain.customer.CustomerTerms;
import io.comptoir.domain.shared.error.DomainException.NotFound;
import io.comptoir.domain.shared.error.DomainException.RuleViolated;
import io.comptoir.domain.shared.error.SharedRule;
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CustomerStoryTest {

    private static final Caller REP = Callers.with();
    private static final Caller ADMIN = Callers.with("customer:setCredit", "customer:setIban");
    private static final BankAccount ACCOUNT = new BankAccount("FR1420041010050500013M02606", null);

    private final InMemoryCustomers customers = new InMemoryCustomers();
    private final InMemoryHistory history = new InMemoryHistory();
    private final TermReferences references = terms -> terms.priceListId() == null ? Set.of() : Set.of("priceListId");
    private final CustomerGuard guard = new CustomerGuard(references);
    private final CustomerRegistration registration =
            new CustomerRegistration(customers, guard, new CountingIds(), history);
    private final ChangeCustomer change = new ChangeCustomer(customers, guard, history);

    @Test
    void a_customer_without_code_gets_the_next_one() {
        var view = registration.register(REP, null, profile().code(" ").build());

        assertThat(view.customer().code()).isEqualTo("CL-00001");
        assertThat(view.warnings()).isEmpty();
    }

    @Test
    void a_customer_keeps_the_id_that_the_client_made() {
        var id = UUID.randomUUID();

        assertThat(registration.register(REP, id, profile().build()).customer().id())
                .isEqualTo(id);
    }

    @Test
    void a_twin_is_kept_with_warnings() {
        var twin = profile().identity("Twin", "732829320", null, null).communication("t@t.fr", null, "fr");
        registration.register(REP, null, twin.code("A").build());

        var view = registration.register(REP, null, twin.code("B").build());

        assertThat(view.warnings())
                .extracting(w -> w.what().code())
                .containsExactly("duplicate-siren", "duplicate-email");
    }

    @Test
    void only_who_may_sets_credit_and_bank() {
        var trusted = profile().credit(new Credit(BigDecimal.TEN, false)).build();
        var banked = profile().bank(ACCOUNT).build();

        assertRefused(() -> registration.register(REP, null, trusted), SharedRule.FORBIDDEN);
        assertRefused(() -> registration.register(REP, null, banked), SharedRule.FORBIDDEN);
        assertThat(registration
                        .register(ADMIN, null, trusted)
                        .customer()
                        .credit()
                        .limit())
                .isEqualByComparingTo("10");
    }

    @Test
    void who_may_not_set_the_credit_may_change_the_rest() {
        var id = registration
                .register(
                        ADMIN,
                        null,
                        profile().credit(new Credit(BigDecimal.TEN, true)).build())
                .customer()
                .id();

        var view =
                change.handle(REP, new ChangeCustomer.Command(id, new Expected(1), before -> before.withCode("NEW")));

        assertThat(view.customer().code()).isEqualTo("NEW");
        assertThat(view.customer().credit().blocked()).isTrue();
    }

    @Test
    void what_terms_name_must_be_there() {
        var lost = profile()
                .terms(t -> new CustomerTerms(t.currency(), null, null, null, null, UUID.randomUUID(), null))
                .build();

        assertThatThrownBy(() -> registration.register(REP, null, lost))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        e -> assertThat(e.faults()).extracting(f -> f.pointer()).containsExactly("/priceListId"));
    }

    @Test
    void what_happened_is_remembered_without_the_bank_account() {
        var id = registration
                .register(ADMIN, null, profile().bank(ACCOUNT).build())
                .customer()
                .id();
        change.handle(ADMIN, new ChangeCustomer.Command(id, Expected.ANY, before -> before.withCode("NEW")));
        new ArchiveCustomer(customers, history).handle(ADMIN, new ArchiveCustomer.Command(id, Expected.ANY));
        new UnarchiveCustomer(customers, history).handle(ADMIN, new UnarchiveCustomer.Command(id, Expected.ANY));

        var recorded = new ReadCustomerHistory(customers, history).handle(ADMIN, id);

        assertThat(recorded)
                .extracting(e -> e.event())
                .containsExactly("customer.created", "customer.updated", "customer.archived", "customer.unarchived");
        assertThat(recorded.toString()).doesNotContain("FR1420041010050500013M02606");
    }

    @Test
    void who_is_deleted_is_gone_but_in_the_history() {
        var id =
                registration.register(ADMIN, null, profile().build()).customer().id();

        new DeleteCustomer(customers, history).handle(ADMIN, new DeleteCustomer.Command(id, new Expected(1)));

        assertThatThrownBy(() -> new ReadCustomer(customers).handle(ADMIN, id)).isInstanceOf(NotFound.class);
        assertThat(history.events(id)).containsExactly("customer.created", "customer.deleted");
    }
}
