package io.comptoir.application.company;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.company.Company;
import io.comptoir.domain.company.CompanyRule;
import io.comptoir.domain.company.CompanySettings;
import io.comptoir.domain.company.LegalIdentity;
import io.comptoir.domain.shared.error.DomainException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Companies in memory. */
public class InMemoryCompanies implements Companies {

    private final Map<UUID, Company> companies = new LinkedHashMap<>();

    /** A company of stories, with these settings. */
    public static InMemoryCompanies with(UUID id, CompanySettings settings) {
        var companies = new InMemoryCompanies();
        var plain = Company.create(id, "STORY", LegalIdentity.of("Story", "FR"));
        companies.add(plain);
        companies.update(plain.with(settings));
        return companies;
    }

    @Override
    public Optional<Company> find(UUID companyId) {
        return Optional.ofNullable(companies.get(companyId));
    }

    @Override
    public Company lock(UUID companyId, Expected expected) {
        var company = get(companyId);
        expected.check(company.version());
        return company;
    }

    @Override
    public void add(Company company) {
        boolean taken = companies.values().stream().anyMatch(c -> c.code().equals(company.code()));
        CompanyRule.COMPANY_CODE_TAKEN.check(!taken, "code", company.code());
        companies.put(company.id(), company);
    }

    @Override
    public void update(Company company) {
        if (get(company.id()).version() != company.version() - 1) {
            throw new DomainException.StaleVersion(get(company.id()).version());
        }
        companies.put(company.id(), company);
    }

    @Override
    public List<Company> all() {
        return companies.values().stream()
                .sorted(Comparator.comparing(Company::code))
                .toList();
    }
}
