package io.comptoir.application.quote;

import io.comptoir.application.customer.CustomerDefaults;
import io.comptoir.application.shared.Ids;
import io.comptoir.domain.customer.BankAccount;
import io.comptoir.domain.customer.Communication;
import io.comptoir.domain.customer.Credit;
import io.comptoir.domain.customer.CustomerAddress;
import io.comptoir.domain.customer.CustomerStatus;
import io.comptoir.domain.customer.CustomerTerms;
import io.comptoir.domain.customer.Identity;
import io.comptoir.domain.customer.Profile;
import io.comptoir.domain.quote.Prospect;
import io.comptoir.domain.shared.document.CustomerKind;
import java.util.List;
import java.util.Set;

/** What is known of a prospect, as a customer's profile. */
final class ProspectProfile {

    private ProspectProfile() {}

    static Profile of(Prospect prospect, String name, CustomerDefaults usual, Ids ids) {
        var address = prospect.address();
        return new Profile(
                "",
                CustomerStatus.QUALIFIED,
                new Identity(name, CustomerKind.COMPANY, null, null, null),
                new Communication(prospect.email(), prospect.phone(), usual.language()),
                new CustomerTerms(usual.currency(), null, null, null, null, null, null),
                Credit.UNLIMITED,
                BankAccount.NONE,
                null,
                address == null ? List.of() : List.of(new CustomerAddress(ids.next(), Set.of(), address)),
                List.of(),
                List.of());
    }
}
