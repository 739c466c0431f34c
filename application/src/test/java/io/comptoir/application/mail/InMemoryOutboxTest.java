package io.comptoir.application.mail;

import io.comptoir.application.shared.Callers;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryOutboxTest implements OutboxContract {

    private final InMemoryOutbox outbox = new InMemoryOutbox();

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public UUID company() {
        return Callers.COMPANY;
    }

    @Override
    public <T> T committed(Supplier<T> what) {
        return what.get();
    }
}
