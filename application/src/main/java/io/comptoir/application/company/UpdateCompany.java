package io.comptoir.application.company;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.company.Company;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Changes the identity or the settings of the caller's company. */
@UseCase("company:update")
public class UpdateCompany {

    /** @param revise makes the new company from the present one */
    public record Command(Expected expected, UnaryOperator<Company> revise) {}

    private final Companies companies;
    private final History history;

    public UpdateCompany(Companies companies, History history) {
        this.companies = companies;
        this.history = history;
    }

    public Company handle(Caller caller, Command command) {
        var before = companies.lock(caller.companyId(), command.expected());
        var after = command.revise().apply(before).checked();
        companies.update(after);
        history.record(caller, entry(before, after));
        return after;
    }

    private static History.Entry entry(Company before, Company after) {
        var details = Map.of("before", before, "after", after);
        return new History.Entry("COMPANY", after.id(), null, "company.updated", null, after.version(), details);
    }
}
