package io.comptoir.adapter.persistence.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.adapter.persistence.shared.PostgresTest;
import io.comptoir.application.fiscal.VerifyFiscalChain;
import io.comptoir.application.invoice.InvoiceIssuing.How;
import io.comptoir.application.shared.Expected;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IssuingRaceTest extends PostgresTest {

    private static final int INVOICES = 200;
    private static final int WORKERS = 12;

    private final InvoiceTables tables = new InvoiceTables(sql, ids, company);

    private static final class Sabotage extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private record Found(String number, long seq) {}

    @Test
    void two_hundred_at_once_with_every_tenth_rolled_back_leave_no_gap_and_one_chain() throws Exception {
        committed(tables::customer);
        var drafts = committed(() ->
                IntStream.range(0, INVOICES).mapToObj(i -> tables.added().id()).toList());

        int failed = issue(drafts);

        var found = committed(() -> sql.list(
                "SELECT i.number, e.seq FROM invoice i JOIN fiscal_event e ON e.company_id = i.company_id"
                        + " AND e.document_id = i.id WHERE i.company_id = ? ORDER BY i.number",
                row -> new Found(row.string("number"), row.longNumber("seq")),
                company));
        assertThat(failed).isEqualTo(INVOICES / 10);
        assertThat(found)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, INVOICES - failed)
                        .mapToObj(n -> new Found("FA-2026-%05d".formatted(n), n))
                        .toList());
        var verified = committed(() ->
                new VerifyFiscalChain(tables.events).handle(tables.caller(), new VerifyFiscalChain.Query(1, null)));
        assertThat(verified.intact()).isTrue();
        assertThat(verified.checked()).isEqualTo(INVOICES - failed);
    }

    private int issue(List<UUID> drafts) throws InterruptedException {
        var issuing = tables.issuing();
        try (var pool = Executors.newFixedThreadPool(WORKERS)) {
            var running = IntStream.range(0, drafts.size())
                    .mapToObj(i -> pool.<Object>submit(() -> committed(() -> {
                        var issued = issuing.issue(tables.caller(), drafts.get(i), Expected.ANY, How.TODAY);
                        if (i % 10 == 0) {
                            throw new Sabotage();
                        }
                        return issued;
                    })))
                    .toList();
            int failed = 0;
            for (Future<?> run : running) {
                failed += failed(run) ? 1 : 0;
            }
            return failed;
        }
    }

    private static boolean failed(Future<?> run) throws InterruptedException {
        try {
            run.get();
            return false;
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(Sabotage.class);
            return true;
        }
    }
}
