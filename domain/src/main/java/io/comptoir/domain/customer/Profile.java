package io.comptoir.domain.customer;

import io.comptoir.domain.shared.document.ExternalRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that users say about a customer.
 *
 * @param code unique in the company, chosen by the user or given
 * @param category a word by which the company groups its customers
 */
public record Profile(
        String code,
        CustomerStatus status,
        Identity identity,
        Communication communication,
        CustomerTerms terms,
        Credit credit,
        BankAccount bank,
        @Nullable String category,
        List<CustomerAddress> addresses,
        List<Contact> contacts,
        List<ExternalRef> externalRefs) {

    public Profile {
        addresses = List.copyOf(addresses);
        contacts = List.copyOf(contacts);
        externalRefs = List.copyOf(externalRefs);
    }

    public Profile withCode(String given) {
        return with(given, bank);
    }

    /** Without what only the bank needs to know, for histories. */
    public Profile discreet() {
        return with(code, bank.masked());
    }

    private Profile with(String newCode, BankAccount newBank) {
        return new Profile(
                newCode,
                status,
                identity,
                communication,
                terms,
                credit,
                newBank,
                category,
                addresses,
                contacts,
                externalRefs);
    }
}
