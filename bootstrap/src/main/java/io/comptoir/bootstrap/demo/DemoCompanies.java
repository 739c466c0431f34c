package io.comptoir.bootstrap.demo;

import io.comptoir.application.company.Companies;
import io.comptoir.application.company.FoundCompany;
import io.comptoir.application.identity.Enrolment;
import io.comptoir.application.identity.Enrolment.Person;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.Time;
import io.comptoir.application.shared.UnitOfWork;
import io.comptoir.domain.company.Company;
import io.comptoir.domain.company.CompanySettings;
import io.comptoir.domain.company.LegalIdentity;
import io.comptoir.domain.identity.DefaultGrants;
import io.comptoir.domain.identity.Role;
import io.comptoir.domain.shared.document.Actor;
import io.comptoir.domain.shared.document.Address;
import io.comptoir.domain.shared.document.Stamp;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The demo's companies and users. The password is the same for all, and known: it opens the demo only. */
@Singleton
class DemoCompanies {

    static final String CODE = "DEMO";
    private static final String PASSWORD = "comptoir-demo";

    private final FoundCompany found;
    private final Enrolment enrolment;
    private final Companies companies;
    private final UnitOfWork work;
    private final Time time;

    DemoCompanies(FoundCompany found, Enrolment enrolment, Companies companies, UnitOfWork work, Time time) {
        this.found = found;
        this.enrolment = enrolment;
        this.companies = companies;
        this.work = work;
        this.time = time;
    }

    /** @return somebody who may do everything in the demo company */
    Caller found() {
        var other = found("AUTRE", LegalIdentity.of("Autre Société", "FR"), "admin@autre.example");
        enrol(other, Map.of("commercial@autre.example", Role.SALES_REP));
        var demo = found(CODE, identity(), "admin@demo.example");
        enrol(demo, Map.of("agent@demo.example", Role.AGENT, "commercial@demo.example", Role.SALES_REP));
        work.write(demo, true, () -> {
            var company = companies.lock(demo, Expected.ANY);
            companies.update(company.with(settings(company.settings())));
            return company;
        });
        return caller(demo);
    }

    private UUID found(String code, LegalIdentity identity, String admin) {
        return found.handle(new FoundCompany.Command(code, identity, UnaryOperator.<Company>identity(), person(admin)))
                .id();
    }

    private void enrol(UUID company, Map<String, Role> users) {
        work.write(company, true, () -> {
            users.forEach((email, role) -> enrolment.enrol(company, person(email), Set.of(role)));
            return company;
        });
    }

    private Caller caller(UUID company) {
        var grants = DefaultGrants.TABLE.of(Role.all());
        var actor = Actor.job("demo");
        var now = new Stamp(actor, time.now(), time.today(company));
        return new Caller(company, actor, Set.of("ADMIN"), grants, Locale.FRENCH, "demo", now);
    }

    private static Person person(String email) {
        return new Person(email, email.substring(0, email.indexOf('@')), PASSWORD, "fr");
    }

    private static LegalIdentity identity() {
        return new LegalIdentity(
                "Comptoir Démo",
                "SAS",
                new BigDecimal("50000"),
                "100000009",
                null,
                "RCS Lyon 100 000 009",
                "FR88100000009",
                new Address(null, "12 quai des Marchands", null, "69002", "Lyon", null, "FR"),
                "+33472000000",
                "contact@demo.example",
                null,
                null,
                null);
    }

    private static CompanySettings settings(CompanySettings s) {
        return new CompanySettings(
                s.salesRepVisibility(),
                s.orderDownload(),
                s.creditPolicy(),
                new BigDecimal("10000.00"),
                s.creditNoteApprovalAmount(),
                s.documentFlow(),
                new BigDecimal("15"),
                s.validationRules(),
                s.quoteValidityDays(),
                s.returnConditions(),
                s.autoInvoice(),
                s.autoIssueInvoices(),
                s.autoConfirmDelivery(),
                s.deliveredDeletion(),
                s.depositDeduction(),
                s.escompteVat(),
                s.fourEyes(),
                s.allowFreeTextLines(),
                s.deliveryTolerancePercent(),
                s.invoiceTerms(),
                s.deliveryTerms(),
                s.numberFormats(),
                s.accounts());
    }
}
