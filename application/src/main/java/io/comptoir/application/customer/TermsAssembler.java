package io.comptoir.application.customer;

import io.comptoir.application.company.Companies;
import io.comptoir.application.payment.PaymentTerms;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.customer.Customer;
import io.comptoir.domain.payment.PaymentTerm;
import io.comptoir.domain.shared.document.Party;
import io.comptoir.domain.shared.document.Terms;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the terms of documents, for every document alike: what nobody asked for is the customer's usual. */
@Service
public class TermsAssembler {

    private final Customers customers;
    private final PaymentTerms paymentTerms;
    private final Companies companies;

    public TermsAssembler(Customers customers, PaymentTerms paymentTerms, Companies companies) {
        this.customers = customers;
        this.paymentTerms = paymentTerms;
        this.companies = companies;
    }

    /** The terms of a new document; an archived customer is refused. */
    public Terms assemble(Caller caller, TermsInput input) {
        var customer = customer(input.customerId());
        if (customer != null) {
            customer.requireActive();
        }
        return terms(caller, input, customer, party(customer, input, null));
    }

    /** The terms of a document that changes. Its addresses stay where the customer does and no other is asked for. */
    public Terms change(Caller caller, TermsInput input, Terms before) {
        var customer = customer(input.customerId());
        return terms(caller, input, customer, party(customer, input, before.customer()));
    }

    private @Nullable Customer customer(@Nullable UUID id) {
        return id == null ? null : customers.find(id).orElseThrow(() -> unknown("/customerId", id));
    }

    private static @Nullable Party party(@Nullable Customer customer, TermsInput input, @Nullable Party before) {
        if (customer == null) {
            return null;
        }
        var now = customer.party(input.billingAddressId(), input.deliveryAddressId());
        return before != null && before.customerId().equals(now.customerId())
                ? keepingAddresses(input, before, now)
                : now;
    }

    private static Party keepingAddresses(TermsInput input, Party before, Party now) {
        return now.withAddresses(
                input.billingAddressId() == null ? before.billingAddress() : now.billingAddress(),
                input.deliveryAddressId() == null ? before.deliveryAddress() : now.deliveryAddress());
    }

    private Terms terms(Caller caller, TermsInput input, @Nullable Customer customer, @Nullable Party party) {
        var usual = customer == null ? null : customer.terms();
        requireContact(input, customer);
        return new Terms(
                party,
                input.contactId(),
                input.projectId(),
                input.incoterm(),
                input.carrierId(),
                input.accountingDate(),
                currency(caller, input, usual == null ? null : usual.currency()),
                or(input.priceListId(), usual == null ? null : usual.priceListId()),
                paymentTerm(input.paymentTermId(), usual == null ? null : usual.paymentTermId()),
                or(input.paymentMethod(), usual == null ? null : usual.paymentMethod()),
                input.customerReference(),
                input.requestedDate(),
                or(input.salesRepId(), usual == null ? null : usual.salesRepId()),
                input.note());
    }

    private static void requireContact(TermsInput input, @Nullable Customer customer) {
        var contactId = input.contactId();
        if (contactId != null && customer != null && customer.contact(contactId).isEmpty()) {
            throw unknown("/contactId", contactId);
        }
    }

    private Currency currency(Caller caller, TermsInput input, @Nullable Currency usual) {
        var wanted = or(input.currency(), usual);
        return wanted == null ? companies.get(caller.companyId()).currency() : wanted;
    }

    private @Nullable UUID paymentTerm(@Nullable UUID wanted, @Nullable UUID usual) {
        if (wanted != null && paymentTerms.find(wanted).isEmpty()) {
            throw unknown("/paymentTermId", wanted);
        }
        var chosen = or(wanted, usual);
        return chosen == null ? paymentTerms.defaultTerm().map(PaymentTerm::id).orElse(null) : chosen;
    }

    private static <T> @Nullable T or(@Nullable T wanted, @Nullable T usual) {
        return wanted == null ? usual : wanted;
    }

    private static RuntimeException unknown(String pointer, UUID id) {
        return SharedRule.UNKNOWN_REFERENCE
                .because("pointer", pointer, "id", id.toString())
                .exception();
    }
}
