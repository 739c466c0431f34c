package io.comptoir.application.identity;

import java.util.UUID;
import java.util.function.Supplier;

class InMemoryIdentityTest extends MembershipsContract {

    private final InMemoryIdentity identity = new InMemoryIdentity();
    private final UUID company = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Override
    protected Users users() {
        return identity;
    }

    @Override
    protected Memberships memberships() {
        return identity;
    }

    @Override
    protected UUID company() {
        return company;
    }

    @Override
    protected UUID otherCompany() {
        return other;
    }

    @Override
    protected <T> T committed(Supplier<T> work) {
        return work.get();
    }
}
