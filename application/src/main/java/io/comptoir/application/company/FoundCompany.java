package io.comptoir.application.company;

import io.comptoir.application.identity.Enrolment;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.Service;
import io.comptoir.application.shared.UnitOfWork;
import io.comptoir.domain.company.Company;
import io.comptoir.domain.company.LegalIdentity;
import io.comptoir.domain.identity.Role;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Makes a company with its first administrator. For the operator of the server; no company's user may. */
@Service
public class FoundCompany {

    /** @param adjust what differs from the defaults of a French company */
    public record Command(
            String code, LegalIdentity identity, UnaryOperator<Company> adjust, Enrolment.Person administrator) {}

    private final UnitOfWork work;
    private final Companies companies;
    private final Enrolment enrolment;
    private final CompanyDefaults defaults;
    private final Ids ids;

    public FoundCompany(UnitOfWork work, Companies companies, Enrolment enrolment, CompanyDefaults defaults, Ids ids) {
        this.work = work;
        this.companies = companies;
        this.enrolment = enrolment;
        this.defaults = defaults;
        this.ids = ids;
    }

    public Company handle(Command command) {
        var id = ids.next();
        return work.write(id, true, () -> found(id, command));
    }

    private Company found(UUID id, Command command) {
        var company = command.adjust()
                .apply(Company.create(id, command.code(), command.identity()))
                .checked();
        companies.add(company);
        enrolment.enrol(id, command.administrator(), Set.of(Role.ADMIN));
        defaults.create(company);
        return company;
    }
}
