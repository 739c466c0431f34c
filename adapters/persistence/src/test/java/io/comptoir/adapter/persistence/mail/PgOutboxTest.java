package io.comptoir.adapter.persistence.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.adapter.persistence.shared.PostgresTest;
import io.comptoir.application.mail.Outbox;
import io.comptoir.application.mail.OutboxContract;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PgOutboxTest extends PostgresTest implements OutboxContract {

    private final PgOutbox outbox = new PgOutbox(sql, ids);

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public UUID company() {
        return company;
    }

    @Override
    public <T> T committed(Supplier<T> what) {
        return super.committed(what);
    }

    @Test
    void of_one_company_is_closed_to_others() {
        committed(() -> outbox.post(letter()));
        var later = Instant.now().plusSeconds(60);

        var taken = work.write(ids.next(), true, () -> outbox.take(later, later.plus(HELD)));

        assertThat(taken).isEmpty();
    }
}
