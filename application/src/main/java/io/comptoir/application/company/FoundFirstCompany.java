package io.comptoir.application.company;

import io.comptoir.application.identity.Enrolment;
import io.comptoir.application.shared.Service;
import io.comptoir.application.shared.UnitOfWork;
import io.comptoir.domain.company.LegalIdentity;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes the first company of an empty server, so that somebody can come in. */
@Service
public class FoundFirstCompany {

    /** @param code of the company */
    public record Command(String code, String name, String email, String password) {}

    private final UnitOfWork work;
    private final Companies companies;
    private final FoundCompany found;

    public FoundFirstCompany(UnitOfWork work, Companies companies, FoundCompany found) {
        this.work = work;
        this.companies = companies;
        this.found = found;
    }

    /** Does nothing where a company exists: a password in the configuration opens an empty server only. */
    public void handle(Command command) {
        List<?> known = work.global(companies::all);
        if (known.isEmpty()) {
            var person = new Enrolment.Person(command.email(), command.email(), command.password(), "fr");
            found.handle(new FoundCompany.Command(
                    command.code(), LegalIdentity.of(command.name(), "FR"), UnaryOperator.identity(), person));
        }
    }
}
