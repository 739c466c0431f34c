package io.comptoir.adapter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.quantity.QuantityEntry;
import io.comptoir.domain.shared.quantity.QuantityKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PgQuantityLedgerTest extends PostgresTest {

    private final PgQuantityLedger ledger = new PgQuantityLedger(sql);
    private final UUID line = ids.next();

    @Test
    void sums_what_was_booked_by_kind() {
        committed(() -> ledger.book(List.of(
                entry(QuantityKind.PLANNED, "7"),
                entry(QuantityKind.PLANNED, "3"),
                entry(QuantityKind.DELIVERED, "4"))));
        committed(() -> ledger.book(List.of(entry(QuantityKind.PLANNED, "-2"))));

        var progress = committed(() -> ledger.progress(List.of(line))).get(line);

        assertThat(progress.of(QuantityKind.PLANNED)).isEqualByComparingTo("8");
        assertThat(progress.of(QuantityKind.DELIVERED)).isEqualByComparingTo("4");
        assertThat(progress.of(QuantityKind.INVOICED)).isZero();
    }

    @Test
    void never_falls_below_zero() {
        assertThatThrownBy(() -> committed(() -> ledger.book(List.of(entry(QuantityKind.INVOICED, "-1")))))
                .isInstanceOf(SqlFailure.class);
    }

    @Test
    void books_any_number_of_lines_in_one_statement() {
        var entries = IntStream.range(0, 500)
                .mapToObj(i -> entry(QuantityKind.PLANNED, "1"))
                .toList();

        long executed = committed(() -> {
            long before = sql.executed();
            ledger.book(entries);
            return sql.executed() - before;
        });

        assertThat(executed).isOne();
    }

    @Test
    void another_company_sees_nothing() {
        committed(() -> ledger.book(List.of(entry(QuantityKind.PLANNED, "1"))));

        var seen = work.read(ids.next(), () -> ledger.progress(List.of(line)));

        assertThat(seen.get(line).of(QuantityKind.PLANNED)).isZero();
    }

    private QuantityEntry entry(QuantityKind kind, String quantity) {
        return new QuantityEntry(
                line, kind, new BigDecimal(quantity), DocumentType.DELIVERY_NOTE, ids.next(), ids.next());
    }
}
