package io.comptoir.adapter.documents;

import java.util.List;

/** The sums on the right and the tax table on the left. */
record SumsView(List<Sum> sums, List<String> taxHeads, List<TaxRow> taxes) {

    /** A sum; the style sets apart the one that matters. */
    record Sum(String style, String label, String amount) {}

    /** A rate, and below it why no tax is charged. */
    record TaxRow(String rate, String base, String amount, String exemption) {}
}
