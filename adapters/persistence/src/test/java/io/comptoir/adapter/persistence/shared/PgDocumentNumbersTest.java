package io.comptoir.adapter.persistence.shared;

import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.application.shared.NumberRule;
import io.comptoir.domain.shared.document.DocumentType;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PgDocumentNumbersTest extends PostgresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final PgDocumentNumbers numbers = new PgDocumentNumbers(sql);

    @Test
    void quotes_are_numbered_from_one_in_each_year() {
        assertThat(committed(() -> numbers.next(DocumentType.QUOTE, DAY))).isEqualTo("DV-2026-00001");
        assertThat(committed(() -> numbers.next(DocumentType.QUOTE, DAY))).isEqualTo("DV-2026-00002");
        assertThat(committed(() -> numbers.next(DocumentType.QUOTE, DAY.plusYears(1))))
                .isEqualTo("DV-2027-00001");
    }

    @Test
    void a_rolled_back_invoice_gives_its_number_back() {
        committed(() -> numbers.nextGapless(DocumentType.INVOICE, DAY));
        try {
            committed(() -> {
                numbers.nextGapless(DocumentType.INVOICE, DAY);
                throw new IllegalArgumentException("forced");
            });
        } catch (IllegalArgumentException forced) {
            assertThat(forced).hasMessage("forced");
        }

        assertThat(committed(() -> numbers.nextGapless(DocumentType.INVOICE, DAY)))
                .isEqualTo("FA-2026-00002");
    }

    @Test
    void invoices_never_go_back_in_time() {
        committed(() -> numbers.nextGapless(DocumentType.INVOICE, DAY));

        assertRefused(
                () -> committed(() -> numbers.nextGapless(DocumentType.INVOICE, DAY.minusDays(1))),
                NumberRule.DATE_BEFORE_LAST_OF_SERIES);
    }

    @Test
    void a_dry_run_takes_no_number() {
        work.write(company, false, () -> numbers.nextGapless(DocumentType.INVOICE, DAY));
        work.write(company, false, () -> numbers.next(DocumentType.ORDER, DAY));

        assertThat(committed(() -> numbers.nextGapless(DocumentType.INVOICE, DAY)))
                .isEqualTo("FA-2026-00001");
        assertThat(committed(() -> numbers.next(DocumentType.ORDER, DAY))).isEqualTo("BC-2026-00001");
    }

    @Test
    void sixteen_at_once_leave_no_gap() throws Exception {
        try (var threads = Executors.newFixedThreadPool(16)) {
            var given = threads
                    .invokeAll(IntStream.range(0, 160)
                            .<java.util.concurrent.Callable<String>>mapToObj(
                                    i -> () -> committed(() -> numbers.nextGapless(DocumentType.CREDIT_NOTE, DAY)))
                            .toList())
                    .stream()
                    .map(f -> f.resultNow())
                    .sorted()
                    .toList();

            assertThat(given).doesNotHaveDuplicates().hasSize(160);
            assertThat(given.getLast()).isEqualTo("BA-2026-00160");
        }
    }
}
