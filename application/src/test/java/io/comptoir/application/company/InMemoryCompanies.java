package io.comptoir.application.company;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.company.Company;
import io.comptoir.domain.company.CompanyRule;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Companies in memory. */
public class InMemoryCompanies implements Companies {

    private final Map<UUID, Company> rows = new LinkedHashMap<>();

    @Override
    public Optional<Company> find(UUID companyId) {
        return Optional.ofNullable(rows.get(companyId));
    }

    @Override
    public Company lock(UUID companyId, Expected expected) {
        var company = get(companyId);
        expected.check(company.version());
        return company;
    }

    @Override
    public void add(Company company) {
        boolean taken = rows.values().stream().anyMatch(c -> c.code().equals(company.code()));
        CompanyRule.COMPANY_CODE_TAKEN.check(!taken, "code", company.code());
        rows.put(company.id(), company);
    }

    @Override
    public void update(Company company) {
        rows.put(company.id(), company);
    }

    @Override
    public List<Company> all() {
        return rows.values().stream()
                .sorted(Comparator.comparing(Company::code))
                .toList();
    }
}
