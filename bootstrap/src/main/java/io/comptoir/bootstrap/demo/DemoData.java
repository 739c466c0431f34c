package io.comptoir.bootstrap.demo;

import io.comptoir.application.company.Companies;
import io.comptoir.application.shared.UnitOfWork;
import io.comptoir.bootstrap.startup.StartupStep;
import io.comptoir.domain.company.Company;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills an empty server with the demo, where it is asked for. A server that holds a company is left alone. */
@Singleton
public class DemoData implements StartupStep {

    private final boolean wanted;
    private final UnitOfWork work;
    private final Companies companies;
    private final DemoCompanies founding;
    private final DemoCatalogue catalogue;
    private final DemoQuotes quotes;
    private final DemoSales sales;

    public DemoData(
            @ConfigProperty(name = "comptoir.demo", defaultValue = "false") boolean wanted,
            UnitOfWork work,
            Companies companies,
            DemoCompanies founding,
            DemoCatalogue catalogue,
            DemoQuotes quotes,
            DemoSales sales) {
        this.wanted = wanted;
        this.work = work;
        this.companies = companies;
        this.founding = founding;
        this.catalogue = catalogue;
        this.quotes = quotes;
        this.sales = sales;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void run() {
        List<Company> known = wanted ? work.global(companies::all) : List.of();
        if (wanted && known.stream().noneMatch(c -> c.code().equals(DemoCompanies.CODE))) {
            var caller = founding.found();
            var filled = catalogue.fill(caller);
            quotes.play(caller, filled);
            sales.play(caller, filled);
        }
    }
}
