package io.comptoir.domain.customer;

import io.comptoir.domain.shared.document.AddressCheck;
import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import io.comptoir.domain.shared.error.Faults;
import io.comptoir.domain.shared.identifier.Bic;
import io.comptoir.domain.shared.identifier.EmailAddress;
import io.comptoir.domain.shared.identifier.Iban;
import io.comptoir.domain.shared.identifier.Iso;
import io.comptoir.domain.shared.identifier.PhoneNumber;
import io.comptoir.domain.shared.identifier.Siren;
import io.comptoir.domain.shared.identifier.Siret;
import io.comptoir.domain.shared.identifier.VatNumber;
import io.comptoir.domain.shared.money.MinorUnits;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a profile is well formed. All faults are told at once, each at its place. */
final class ProfileCheck {

    private final Faults faults = new Faults();

    private ProfileCheck() {}

    static void refuseFaults(Profile profile) {
        var check = new ProfileCheck();
        check.faults.check(!profile.code().isBlank(), "/code", "required");
        check.identity(profile.identity());
        check.communication(profile.communication());
        check.credit(profile.credit(), profile.terms().currency());
        check.bank(profile.bank());
        check.addresses(profile.addresses());
        check.contacts(profile.contacts());
        check.unique(profile.externalRefs(), "/externalRefs");
        check.faults.refuse();
    }

    private void identity(Identity identity) {
        var siren = identity.siren();
        var siret = identity.siret();
        faults.check(!identity.name().isBlank(), "/name", "required")
                .check(siren, Siren::valid, "/siren", "siren")
                .check(siret, Siret::valid, "/siret", "siret")
                .check(identity.vatNumber(), VatNumber::valid, "/vatNumber", "vat-number")
                .check(siret == null || siren == null || siret.startsWith(siren), "/siret", "siret-of-another-siren");
    }

    private void communication(Communication communication) {
        faults.check(communication.email(), EmailAddress::valid, "/email", "email")
                .check(communication.phone(), PhoneNumber::valid, "/phone", "phone")
                .check(Iso.language(communication.language()), "/language", "language");
    }

    private void credit(Credit credit, Currency currency) {
        int digits = digits(currency);
        faults.check(digits >= 0, "/currency", "currency")
                .check(credit.limit(), l -> l.signum() >= 0, "/creditLimit", "min")
                .check(credit.limit(), l -> fits(l, Math.max(digits, 0)), "/creditLimit", "scale-exceeded");
    }

    private void bank(BankAccount bank) {
        faults.check(bank.iban(), Iban::valid, "/iban", "iban").check(bank.bic(), Bic::valid, "/bic", "bic");
    }

    private void addresses(List<CustomerAddress> addresses) {
        for (int i = 0; i < addresses.size(); i++) {
            AddressCheck.check(faults, addresses.get(i).address(), "/addresses/" + i);
        }
        unique(addresses.stream().map(CustomerAddress::id).toList(), "/addresses");
    }

    private void contacts(List<Contact> contacts) {
        for (int i = 0; i < contacts.size(); i++) {
            var contact = contacts.get(i);
            var place = "/contacts/" + i;
            faults.check(!contact.name().isBlank(), place + "/name", "required")
                    .check(contact.email(), EmailAddress::valid, place + "/email", "email")
                    .check(contact.phone(), PhoneNumber::valid, place + "/phone", "phone")
                    .check(contact.mobile(), PhoneNumber::valid, place + "/mobile", "phone");
        }
        unique(contacts.stream().map(Contact::id).toList(), "/contacts");
    }

    private void unique(Collection<?> values, String pointer) {
        var seen = new HashSet<@Nullable Object>();
        int i = 0;
        for (Object value : values) {
            faults.check(seen.add(value), pointer + "/" + i++, "duplicate");
        }
    }

    private static boolean fits(BigDecimal amount, int digits) {
        return amount.stripTrailingZeros().scale() <= digits && amount.precision() - amount.scale() <= 15;
    }

    /** Negative for gold, test codes and the like. */
    private static int digits(Currency currency) {
        try {
            return MinorUnits.digits(currency);
        } catch (InvalidValue e) {
            return -1;
        }
    }
}
