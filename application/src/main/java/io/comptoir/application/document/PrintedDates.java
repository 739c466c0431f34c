package io.comptoir.application.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The document's days; those that are null are not printed.
 *
 * @param date of issue, or of creation while it is a draft; also dates the PDF itself
 * @param validUntil of a quote
 * @param delivery when goods left or services were done, where it differs (CGI ann. II art. 242 nonies A, 10°)
 * @param requested by the customer
 * @param periodStart of what a periodic invoice or a rebate covers
 */
public record PrintedDates(
        LocalDate date,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate delivery,
        @Nullable LocalDate requested,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd) {

    public static PrintedDates of(LocalDate date) {
        return new PrintedDates(date, null, null, null, null, null);
    }

    public PrintedDates withValidUntil(@Nullable LocalDate day) {
        return new PrintedDates(date, day, delivery, requested, periodStart, periodEnd);
    }

    public PrintedDates withDelivery(@Nullable LocalDate day) {
        return new PrintedDates(date, validUntil, day, requested, periodStart, periodEnd);
    }

    public PrintedDates withRequested(@Nullable LocalDate day) {
        return new PrintedDates(date, validUntil, delivery, day, periodStart, periodEnd);
    }

    public PrintedDates withPeriod(@Nullable LocalDate start, @Nullable LocalDate end) {
        return new PrintedDates(date, validUntil, delivery, requested, start, end);
    }
}
