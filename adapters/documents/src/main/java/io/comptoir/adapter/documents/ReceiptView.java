package io.comptoir.adapter.documents;

import io.comptoir.adapter.documents.Sheet.Fact;
import java.util.List;

/**
 * What was received, and what it pays.
 *
 * @param open whether a column says what is still open on each document
 */
record ReceiptView(
        String lead,
        String amount,
        List<Fact> facts,
        List<String> heads,
        List<Row> rows,
        List<Fact> sums,
        boolean open) {

    record Row(String document, String date, String amount, String remaining) {}
}
