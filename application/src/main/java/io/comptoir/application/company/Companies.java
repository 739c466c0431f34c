package io.comptoir.application.company;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.company.Company;
import io.comptoir.domain.shared.error.DomainException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The companies of the server. */
public interface Companies {

    Optional<Company> find(UUID companyId);

    /** @throws DomainException.NotFound for an unknown company */
    default Company get(UUID companyId) {
        return find(companyId).orElseThrow(() -> new DomainException.NotFound("company", companyId));
    }

    /** The company, locked until the transaction ends, if it still has the expected version. */
    Company lock(UUID companyId, Expected expected);

    /** Adds a company; refuses a code that is taken ({@code company-code-taken}). */
    void add(Company company);

    /** Keeps the changes of a company that was locked. */
    void update(Company company);

    /** All companies, by code; for jobs, which work for one after the other. */
    List<Company> all();
}
