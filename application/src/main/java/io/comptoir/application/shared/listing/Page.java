package io.comptoir.application.shared.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of rows.
 *
 * @param next the key to go on from; empty on the last page
 * @param previous the key to go back from; empty on the first page
 * @param total null unless asked for; exact up to 10,000
 * @param counts rows per value of the counted field; null unless asked for
 */
public record Page<T>(
        List<T> items,
        List<String> next,
        List<String> previous,
        @Nullable Long total,
        boolean totalIsEstimate,
        @Nullable List<Count> counts) {

    /** How many rows have a value. */
    public record Count(@Nullable String value, long rows) {}

    public Page(
            List<T> items, List<String> next, List<String> previous, @Nullable Long total, boolean totalIsEstimate) {
        this(items, next, previous, total, totalIsEstimate, null);
    }
}
