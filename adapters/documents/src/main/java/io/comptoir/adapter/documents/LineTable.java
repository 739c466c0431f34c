package io.comptoir.adapter.documents;

import java.math.BigDecimal;
import java.util.List;

/**
 * The lines as rows of cells.
 *
 * @param tight whether figures are set small, because they are long
 * @param carried whether amounts are carried forward from page to page
 */
record LineTable(
        boolean tight,
        List<Column> columns,
        List<Row> rows,
        boolean carried,
        String forwardLabel,
        String broughtLabel) {

    /** How many columns stand before the last, which holds the amount. */
    public int span() {
        return columns.size() - 1;
    }

    /**
     * A column.
     *
     * @param width in millimetres; 0 for the one that takes what is left
     */
    record Column(String style, String label, int width) {}

    /**
     * A row that never breaks across pages.
     *
     * @param style "first" begins a line, "more" goes on with its description, "open" says that more follows
     * @param counted what it adds to the running total
     */
    record Row(String style, List<Cell> cells, BigDecimal counted) {}

    record Cell(String style, List<Piece> pieces) {

        static Cell empty(String style) {
            return new Cell(style, List.of());
        }

        static Cell of(String style, String text) {
            return new Cell(style, List.of(new Piece("text", text)));
        }
    }

    /** A paragraph of a cell. */
    record Piece(String style, String text) {}
}
