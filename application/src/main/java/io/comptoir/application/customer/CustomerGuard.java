package io.comptoir.application.customer;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.customer.BankAccount;
import io.comptoir.domain.customer.Credit;
import io.comptoir.domain.customer.CustomerTerms;
import io.comptoir.domain.customer.Profile;
import io.comptoir.domain.shared.error.DomainException;
import io.comptoir.domain.shared.error.Fault;
import io.comptoir.domain.shared.error.SharedRule;
import org.jspecify.annotations.Nullable;

/** What not everybody may write about a customer, and what nobody may invent. */
@Service
public class CustomerGuard {

    private static final String SET_CREDIT = "customer:setCredit";
    private static final String SET_IBAN = "customer:setIban";

    private final TermReferences references;

    public CustomerGuard(TermReferences references) {
        this.references = references;
    }

    /** @param before null for a new customer */
    void check(Caller caller, @Nullable Profile before, Profile after) {
        var credit = before == null ? Credit.UNLIMITED : before.credit();
        if (!credit.sameAs(after.credit())) {
            caller.require(SET_CREDIT);
        }
        var bank = before == null ? BankAccount.NONE : before.bank();
        if (!bank.equals(after.bank())) {
            caller.require(SET_IBAN);
        }
        if (before == null || !before.terms().equals(after.terms())) {
            refuseUnknown(after.terms());
        }
    }

    private void refuseUnknown(CustomerTerms terms) {
        var faults = references.unknown(terms).stream()
                .sorted()
                .map(field -> Fault.of("/" + field, SharedRule.UNKNOWN_REFERENCE.code()))
                .toList();
        if (!faults.isEmpty()) {
            throw new DomainException.RuleViolated(SharedRule.UNKNOWN_REFERENCE.because(), faults);
        }
    }
}
