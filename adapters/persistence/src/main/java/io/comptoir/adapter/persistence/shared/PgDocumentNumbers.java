package io.comptoir.adapter.persistence.shared;

import io.comptoir.application.shared.DocumentNumbers;
import io.comptoir.application.shared.NumberRule;
import io.comptoir.domain.shared.document.DocumentType;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * Numbers from two sources: a PostgreSQL sequence per company, type and year, where gaps are allowed, and a
 * locked counter row, where they are not. A dry run takes neither.
 */
@Singleton
public class PgDocumentNumbers implements DocumentNumbers {

    private static final String NEXT_GAPLESS = """
            INSERT INTO number_series AS s (company_id, type, year, last_no, last_date)
            VALUES (?, ?, ?, 1, ?)
            ON CONFLICT (company_id, type, year)
            DO UPDATE SET last_no = s.last_no + 1, last_date = excluded.last_date
            WHERE s.last_date <= excluded.last_date
            RETURNING last_no
            """;

    private final Sql sql;

    public PgDocumentNumbers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String next(DocumentType type, LocalDate day) {
        if (Scope.dryRun()) {
            return provisional();
        }
        var number = sql.one(
                        "SELECT next_document_number(?, ?, ?) AS no",
                        row -> row.longNumber("no"),
                        Scope.companyId(),
                        type.prefix(),
                        day.getYear())
                .orElseThrow();
        return format(type, day, number);
    }

    @Override
    public String nextGapless(DocumentType type, LocalDate day) {
        if (Scope.dryRun()) {
            return provisional();
        }
        return sql.one(
                        NEXT_GAPLESS,
                        row -> format(type, day, row.longNumber("last_no")),
                        Scope.companyId(),
                        type,
                        day.getYear(),
                        day)
                .orElseThrow(() -> NumberRule.DATE_BEFORE_LAST_OF_SERIES
                        .because("date", day.toString())
                        .exception());
    }

    /** Unique, so that two dry runs at once do not wait for each other; within the 35 characters of a number. */
    private static String provisional() {
        return "DRY-" + UUID.randomUUID().toString().substring(0, 31);
    }

    private static String format(DocumentType type, LocalDate day, long number) {
        return String.format(Locale.ROOT, "%s-%d-%05d", type.prefix(), day.getYear(), number);
    }
}
