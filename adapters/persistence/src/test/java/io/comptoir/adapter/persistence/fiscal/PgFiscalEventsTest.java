package io.comptoir.adapter.persistence.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.adapter.persistence.shared.PostgresTest;
import io.comptoir.adapter.persistence.shared.TestPostgres;
import io.comptoir.application.fiscal.FiscalJournal;
import io.comptoir.application.fiscal.FiscalVerification;
import io.comptoir.application.fiscal.VerifyFiscalChain;
import io.comptoir.application.shared.Callers;
import io.comptoir.domain.fiscal.ChainCheck;
import io.comptoir.domain.fiscal.FiscalEventType;
import io.comptoir.domain.fiscal.FiscalFact;
import io.comptoir.domain.shared.document.DocumentType;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PgFiscalEventsTest extends PostgresTest {

    private final PgFiscalEvents events = new PgFiscalEvents(sql);

    @BeforeEach
    void five_events() {
        for (int i = 1; i <= 5; i++) {
            var payload = Map.of("number", "FA-" + i, "buyer", "Œuvres & façons");
            committed(() -> new FiscalJournal(events)
                    .record(new FiscalFact(
                            FiscalEventType.ISSUED,
                            DocumentType.INVOICE,
                            ids.next(),
                            Instant.parse("2026-11-21T10:00:00Z"),
                            payload)));
        }
    }

    private FiscalVerification verify(long from, @Nullable Long to) {
        return committed(
                () -> new VerifyFiscalChain(events).handle(Callers.with(), new VerifyFiscalChain.Query(from, to)));
    }

    /** What somebody could do who owns the database and switches the guards off. */
    private void forge(String statement) throws SQLException {
        var database = TestPostgres.database();
        try (var owner = DriverManager.getConnection(
                        database.jdbcUrl(),
                        database.owner().username(),
                        database.owner().password());
                var sqlOfOwner = owner.createStatement()) {
            sqlOfOwner.execute("ALTER TABLE fiscal_event DISABLE TRIGGER fiscal_event_guard");
            try {
                sqlOfOwner.execute(statement + " AND company_id = '" + company + "'");
            } finally {
                sqlOfOwner.execute("ALTER TABLE fiscal_event ENABLE TRIGGER fiscal_event_guard");
            }
        }
    }

    @Test
    void are_intact_as_they_were_written_from_any_position() {
        assertThat(verify(1, null).intact()).isTrue();
        assertThat(verify(1, null).checked()).isEqualTo(5);
        assertThat(verify(3, null).checked()).isEqualTo(3);
        assertThat(verify(2, 4L).checked()).isEqualTo(3);
        assertThat(verify(2, 4L).intact()).isTrue();
    }

    @Test
    void betray_a_changed_payload() throws SQLException {
        forge("UPDATE fiscal_event SET payload = replace(payload, 'FA-3', 'FA-8') WHERE seq = 3");

        assertThat(verify(1, null).firstBreak()).isEqualTo(new ChainCheck.Break(3, ChainCheck.Fault.PAYLOAD_CHANGED));
    }

    @Test
    void betray_an_event_that_is_gone() throws SQLException {
        forge("DELETE FROM fiscal_event WHERE seq = 2");

        assertThat(verify(1, null).firstBreak()).isEqualTo(new ChainCheck.Break(2, ChainCheck.Fault.MISSING));
    }

    @Test
    void betray_a_chain_that_was_cut_short() throws SQLException {
        forge("DELETE FROM fiscal_event WHERE seq = 5");

        assertThat(verify(1, null).firstBreak()).isEqualTo(new ChainCheck.Break(5, ChainCheck.Fault.CUT_OFF));
    }
}
