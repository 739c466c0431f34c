package io.comptoir.application.document;

import io.comptoir.application.company.Companies;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.company.Company;
import io.comptoir.domain.company.LegalIdentity;

/** The company as its papers name it. */
@Service
public class Letterhead {

    private final Companies companies;

    public Letterhead(Companies companies) {
        this.companies = companies;
    }

    /** As it is named today: for papers that are not frozen. */
    public PrintedSeller today(Caller caller) {
        return of(companies.get(caller.companyId()).identity());
    }

    /** As it was named when the paper was issued. */
    public PrintedSeller of(LegalIdentity s) {
        var bank = s.iban() == null ? null : new PrintedBank(s.name(), s.iban(), s.bic());
        return new PrintedSeller(
                PrintedAddress.of(s.name(), s.address(), s.address().country(), PrintLanguage.FR),
                s.legalForm(),
                s.capital(),
                Company.DEFAULT_CURRENCY,
                s.siren(),
                s.siret(),
                s.rcs(),
                s.vatNumber(),
                s.phone(),
                s.email(),
                null,
                bank,
                null);
    }

    /** Where the company is: letters within its country do not name it. */
    public String country(Caller caller) {
        return companies.get(caller.companyId()).identity().address().country();
    }
}
