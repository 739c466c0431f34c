package io.comptoir.domain.company;

import io.comptoir.domain.shared.document.AddressCheck;
import io.comptoir.domain.shared.error.Faults;
import io.comptoir.domain.shared.identifier.Bic;
import io.comptoir.domain.shared.identifier.EmailAddress;
import io.comptoir.domain.shared.identifier.Iban;
import io.comptoir.domain.shared.identifier.Iso;
import io.comptoir.domain.shared.identifier.PhoneNumber;
import io.comptoir.domain.shared.identifier.Siren;
import io.comptoir.domain.shared.identifier.Siret;
import io.comptoir.domain.shared.identifier.VatNumber;

/** Whether a company is well formed. All faults are told at once, each at its place. */
final class CompanyCheck {

    private final Faults faults = new Faults();

    private CompanyCheck() {}

    static void refuseFaults(Company company) {
        var check = new CompanyCheck();
        check.faults.check(Iso.language(company.language()), "/language", "language");
        check.faults.check(company.currency().getDefaultFractionDigits() >= 0, "/currency", "currency");
        check.identity(company.identity());
        check.settings(company.settings());
        check.faults.refuse();
        company.settings().requireFormatsApart();
    }

    private void identity(LegalIdentity identity) {
        var siren = identity.siren();
        var siret = identity.siret();
        faults.check(!identity.name().isBlank(), "/name", "required")
                .check(siren, Siren::valid, "/siren", "siren")
                .check(siret, Siret::valid, "/siret", "siret")
                .check(siret == null || siren == null || siret.startsWith(siren), "/siret", "siret-of-another-siren")
                .check(identity.vatNumber(), VatNumber::valid, "/vatNumber", "vat-number")
                .check(identity.capital(), c -> c.signum() >= 0, "/capital", "min")
                .check(identity.email(), EmailAddress::valid, "/email", "email")
                .check(identity.phone(), PhoneNumber::valid, "/phone", "phone")
                .check(identity.iban(), Iban::valid, "/iban", "iban")
                .check(identity.bic(), Bic::valid, "/bic", "bic");
        AddressCheck.check(faults, identity.address(), "/address");
    }

    private void settings(CompanySettings settings) {
        var confirmation = settings.autoConfirmDelivery();
        boolean counted = confirmation.mode() == AutoConfirmation.Mode.AFTER_DAYS;
        faults.check(counted == confirmation.days() > 0, "/settings/autoConfirmDelivery/days", "min");
        boolean accounts = settings.accounts().all().stream().allMatch(a -> a.matches("[0-9][0-9A-Z]{2,11}"));
        faults.check(accounts, "/settings/accounts", "pattern");
        for (int i = 0; i < settings.numberFormats().size(); i++) {
            var format = settings.numberFormats().get(i);
            faults.check(format.wellFormed(), "/settings/numberFormats/" + i + "/prefix", "pattern");
        }
    }
}
