package io.comptoir.application.customer;

import io.comptoir.domain.company.Company;
import io.comptoir.domain.customer.Profile;
import java.util.Currency;

/** What a customer has where nobody says otherwise: the currency and the language of the company. */
public record CustomerDefaults(Currency currency, String language) {

    static CustomerDefaults of(Company company) {
        return new CustomerDefaults(company.currency(), company.language());
    }

    /** A customer that exists keeps what he has. */
    public static CustomerDefaults of(Profile profile) {
        return new CustomerDefaults(
                profile.terms().currency(), profile.communication().language());
    }
}
