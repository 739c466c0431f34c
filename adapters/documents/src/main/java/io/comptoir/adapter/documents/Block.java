package io.comptoir.adapter.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that stand on one page.
 *
 * @param newPage whether it begins a page
 * @param brought subtotal of the pages before, shown above the rows
 * @param forward subtotal up to here, shown below them
 */
record Block(
        int index,
        boolean newPage,
        List<LineTable.Row> rows,
        @Nullable String brought,
        @Nullable String forward) {}
