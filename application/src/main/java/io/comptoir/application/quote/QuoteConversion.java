package io.comptoir.application.quote;

import io.comptoir.application.company.Companies;
import io.comptoir.application.customer.CustomerDefaults;
import io.comptoir.application.customer.CustomerRegistration;
import io.comptoir.application.order.OrderCreation;
import io.comptoir.application.order.OrderDrafting;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.customer.Profile;
import io.comptoir.domain.order.Order;
import io.comptoir.domain.order.OrderDraft;
import io.comptoir.domain.order.OrderRule;
import io.comptoir.domain.order.TermsPreference;
import io.comptoir.domain.quote.Quote;
import io.comptoir.domain.quote.QuotePart;
import io.comptoir.domain.quote.QuoteRule;
import io.comptoir.domain.quote.Taken;
import io.comptoir.domain.shared.document.Party;
import io.comptoir.domain.shared.error.DomainException;
import io.comptoir.domain.shared.error.Fault;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes of a quote what an order needs: a customer, its conditions, its lines. */
@Service
public class QuoteConversion {

    private final OrderDrafting drafting;
    private final OrderCreation creation;
    private final CustomerRegistration registration;
    private final Companies companies;
    private final Ids ids;

    public QuoteConversion(
            OrderDrafting drafting,
            OrderCreation creation,
            CustomerRegistration registration,
            Companies companies,
            Ids ids) {
        this.drafting = drafting;
        this.creation = creation;
        this.registration = registration;
        this.companies = companies;
        this.ids = ids;
    }

    /** The quote's customer, or who becomes one now. What is missing comes back as one list. */
    Party customer(Caller caller, Quote quote, @Nullable Function<CustomerDefaults, Profile> described) {
        var known = quote.snapshot().terms().customer();
        if (known != null) {
            QuoteRule.CUSTOMER_ALREADY_KNOWN.check(described == null, "customer", known.name());
            return known;
        }
        var company = companies.get(caller.companyId());
        var usual = new CustomerDefaults(company.currency(), company.language());
        var profile = described == null ? prospect(quote, usual) : described.apply(usual);
        return registration.register(caller, null, profile).customer().party(null, null);
    }

    private Profile prospect(Quote quote, CustomerDefaults usual) {
        var prospect = quote.snapshot().offer().prospect();
        if (prospect == null) {
            throw missing("/customer", OrderRule.CUSTOMER_REQUIRED.code());
        }
        var name = prospect.name();
        if (name == null || name.isBlank()) {
            throw missing("/customer/name", "required");
        }
        return ProspectProfile.of(prospect, name, usual, ids);
    }

    /** The order of this much of the quote. */
    Order order(Caller caller, Quote quote, List<Taken> taken, Party customer, @Nullable String type) {
        var snapshot = quote.snapshot();
        var chosen = new TermsPreference(null, null, snapshot.terms().paymentMethod());
        var conditions = drafting.conditions(
                caller, customer.customerId(), type, snapshot.offer().warehouseId(), chosen);
        var content = new QuotePart(snapshot).content(taken, ids::next);
        var draft = new OrderDraft(conditions.settle(snapshot.terms().withCustomer(customer)), conditions, content);
        return creation.create(caller, null, draft, List.of(QuoteHistory.ref(quote)));
    }

    private static RuntimeException missing(String pointer, String code) {
        return new DomainException.RuleViolated(QuoteRule.QUOTE_INCOMPLETE.because(), List.of(Fault.of(pointer, code)));
    }
}
