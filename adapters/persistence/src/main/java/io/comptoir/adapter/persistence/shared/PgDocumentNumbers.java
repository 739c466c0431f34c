package io.comptoir.adapter.persistence.shared;

import com.fasterxml.jackson.core.type.TypeReference;
import io.comptoir.application.shared.DocumentNumbers;
import io.comptoir.application.shared.NumberRule;
import io.comptoir.domain.company.NumberFormat;
import io.comptoir.domain.shared.document.DocumentType;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
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

    private static final String FORMATS =
            "SELECT coalesce(settings -> 'numberFormats', '[]'::jsonb) AS formats FROM company WHERE id = ?";
    private static final TypeReference<List<NumberFormat>> LIST_OF_FORMATS = new TypeReference<>() {};

    private final Sql sql;

    public PgDocumentNumbers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String next(DocumentType type, LocalDate day) {
        if (Scope.dryRun()) {
            return provisional();
        }
        var format = format(type);
        var number = sql.one(
                        "SELECT next_document_number(?, ?, ?) AS no",
                        row -> row.longNumber("no"),
                        Scope.companyId(),
                        type.prefix(),
                        format.series(day.getYear()))
                .orElseThrow();
        return format.number(day.getYear(), number);
    }

    @Override
    public String nextGapless(DocumentType type, LocalDate day) {
        if (Scope.dryRun()) {
            return provisional();
        }
        var format = format(type);
        return sql.one(
                        NEXT_GAPLESS,
                        row -> format.number(day.getYear(), row.longNumber("last_no")),
                        Scope.companyId(),
                        type,
                        format.series(day.getYear()),
                        day)
                .orElseThrow(() -> NumberRule.DATE_BEFORE_LAST_OF_SERIES
                        .because("date", day.toString())
                        .exception());
    }

    /** Unique, so that two dry runs at once do not wait for each other; within the 35 characters of a number. */
    private static String provisional() {
        return "DRY-" + UUID.randomUUID().toString().substring(0, 31);
    }

    /** As the company has it. A change of format goes on where the series stands, so that none ever has a gap. */
    private NumberFormat format(DocumentType type) {
        return sql.one(FORMATS, row -> row.json("formats", LIST_OF_FORMATS), Scope.companyId()).stream()
                .flatMap(List::stream)
                .filter(f -> f.type() == type)
                .findFirst()
                .orElseGet(() -> NumberFormat.standard(type));
    }
}
