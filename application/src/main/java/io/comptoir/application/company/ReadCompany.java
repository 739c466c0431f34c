package io.comptoir.application.company;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.company.Company;

/** The caller's company. */
@UseCase("company:read")
public class ReadCompany {

    private final Companies companies;

    public ReadCompany(Companies companies) {
        this.companies = companies;
    }

    public Company handle(Caller caller) {
        return companies.get(caller.companyId());
    }
}
