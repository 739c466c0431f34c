package io.comptoir.adapter.persistence.shared;

import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.adapter.persistence.company.PgCompanies;
import io.comptoir.application.shared.NumberRule;
import io.comptoir.domain.company.Company;
import io.comptoir.domain.company.LegalIdentity;
import io.comptoir.domain.shared.document.DocumentType;
import java.time.LocalDate;
import java.util.Locale;
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
    void a_change_of_format_goes_on_where_the_series_stands() {
        committed(() -> numbers.nextGapless(DocumentType.INVOICE, DAY));
        formatted("{\"type\":\"INVOICE\",\"prefix\":\"F\",\"withYear\":true,\"width\":3}");

        assertThat(committed(() -> numbers.nextGapless(DocumentType.INVOICE, DAY)))
                .isEqualTo("F-2026-002");
    }

    @Test
    void without_the_year_one_counter_runs_through_all_years() {
        formatted("{\"type\":\"INVOICE\",\"prefix\":\"F\",\"withYear\":false,\"width\":4},"
                + "{\"type\":\"QUOTE\",\"prefix\":\"DEV\",\"withYear\":false,\"width\":2}");

        assertThat(committed(() -> numbers.nextGapless(DocumentType.INVOICE, DAY)))
                .isEqualTo("F-0001");
        assertThat(committed(() -> numbers.nextGapless(DocumentType.INVOICE, DAY.plusYears(1))))
                .isEqualTo("F-0002");
        assertThat(committed(() -> numbers.next(DocumentType.QUOTE, DAY))).isEqualTo("DEV-01");
        assertThat(committed(() -> numbers.next(DocumentType.QUOTE, DAY.plusYears(1))))
                .isEqualTo("DEV-02");
        assertThat(committed(() -> numbers.next(DocumentType.ORDER, DAY))).isEqualTo("BC-2026-00001");
    }

    private void formatted(String formats) {
        var code = company.toString().substring(24).toUpperCase(Locale.ROOT);
        work.global(() -> {
            new PgCompanies(sql).add(Company.create(company, code, LegalIdentity.of("Comptoir", "FR")));
            return sql.update(
                    "UPDATE company SET settings = jsonb_build_object('numberFormats', ?::jsonb) WHERE id = ?",
                    "[" + formats + "]",
                    company);
        });
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
