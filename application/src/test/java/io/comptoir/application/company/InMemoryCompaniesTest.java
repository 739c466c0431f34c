package io.comptoir.application.company;

import java.util.function.Supplier;

class InMemoryCompaniesTest extends CompaniesContract {

    private final InMemoryCompanies companies = new InMemoryCompanies();

    @Override
    protected Companies companies() {
        return companies;
    }

    @Override
    protected <T> T committed(Supplier<T> work) {
        return work.get();
    }
}
