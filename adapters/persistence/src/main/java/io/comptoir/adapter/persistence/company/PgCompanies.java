package io.comptoir.adapter.persistence.company;

import io.comptoir.adapter.persistence.shared.Json;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.company.Companies;
import io.comptoir.application.shared.Expected;
import io.comptoir.domain.company.Company;
import io.comptoir.domain.company.CompanyRule;
import io.comptoir.domain.company.CompanySettings;
import io.comptoir.domain.company.InvoiceMentions;
import io.comptoir.domain.company.LegalIdentity;
import io.comptoir.domain.shared.error.DomainException;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Companies as rows. Settings that are younger than a row have their default. */
@Singleton
public class PgCompanies implements Companies {

    private static final String SELECT = "SELECT c.*, ?::jsonb || c.settings AS effective_settings FROM company c ";

    private final Sql sql;

    public PgCompanies(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Company> find(UUID companyId) {
        return sql.one(SELECT + "WHERE c.id = ?", PgCompanies::company, defaults(), companyId);
    }

    @Override
    public Company lock(UUID companyId, Expected expected) {
        var company = sql.one(SELECT + "WHERE c.id = ? FOR UPDATE", PgCompanies::company, defaults(), companyId)
                .orElseThrow(() -> new DomainException.NotFound("company", companyId));
        expected.check(company.version());
        return company;
    }

    @Override
    public void add(Company company) {
        var taken = sql.one("SELECT 1 FROM company WHERE code = ?", row -> true, company.code());
        CompanyRule.COMPANY_CODE_TAKEN.check(taken.isEmpty(), "code", company.code());
        sql.insert("company", row(company));
    }

    @Override
    public void update(Company company) {
        if (!sql.updateRow("company", row(company), List.of("id"), company.version() - 1)) {
            throw new DomainException.StaleVersion(company.version());
        }
    }

    @Override
    public List<Company> all() {
        return sql.list(SELECT + "ORDER BY c.code", PgCompanies::company, defaults());
    }

    private static Object defaults() {
        return Json.of(CompanySettings.DEFAULTS);
    }

    private static Row row(Company company) {
        return Row.global("id", company.id())
                .with("code", company.code())
                .with("version", company.version())
                .with("identity", Json.of(company.identity()))
                .with("mentions", Json.of(company.mentions()))
                .with("time_zone", company.timeZone().getId())
                .with("currency", company.currency())
                .with("language", company.language())
                .with("settings", Json.of(company.settings()));
    }

    private static Company company(ResultRow row) {
        return new Company(
                row.uuid("id"),
                row.string("code"),
                row.integer("version"),
                row.json("identity", LegalIdentity.class),
                row.json("mentions", InvoiceMentions.class),
                ZoneId.of(row.string("time_zone")),
                Currency.getInstance(row.string("currency")),
                row.string("language"),
                row.json("effective_settings", CompanySettings.class));
    }
}
