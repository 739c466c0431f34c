package io.comptoir.application.shared.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of rows.
 *
 * @param next the key to go on from; empty on the last page
 * @param previous the key to go back from; empty on the first page
 * @param total null unless asked for; exact up to 10,000
 */
public record Page<T>(
        List<T> items,
        List<String> next,
        List<String> previous,
        @Nullable Long total,
        boolean totalIsEstimate) {}
