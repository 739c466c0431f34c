package io.comptoir.adapter.documents;

import io.comptoir.adapter.documents.LineTable.Cell;
import io.comptoir.adapter.documents.LineTable.Column;
import io.comptoir.adapter.documents.LineTable.Piece;
import io.comptoir.adapter.documents.LineTable.Row;
import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.document.PrintedLine;
import io.comptoir.application.document.PrintedPrice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts the lines into rows. Long descriptions become several, so that none is taller than a page. */
final class Lines {

    /** As many characters of a code stand on one line of its column. */
    private static final int CODE = 11;

    private final Voice voice;
    private final List<LineColumn> columns;

    private Lines(Voice voice, List<LineColumn> columns) {
        this.voice = voice;
        this.columns = columns;
    }

    static LineTable of(PrintedDocument document, Voice voice) {
        var columns = Arrays.stream(LineColumn.values())
                .filter(column -> column.neededBy(document, voice))
                .toList();
        var lines = new Lines(voice, columns);
        var kind = document.title().kind();
        boolean priced = columns.contains(LineColumn.AMOUNT);
        return new LineTable(
                columns.stream()
                        .map(c -> new Column(c.style(), c.label(kind, voice), c.width(document, voice)))
                        .toList(),
                document.lines().stream()
                        .flatMap(line -> lines.rows(line).stream())
                        .toList(),
                priced,
                voice.word("carried.forward"),
                voice.word("carried.brought"));
    }

    private List<Row> rows(PrintedLine line) {
        var parts = Passages.of(item(line));
        var rows = new ArrayList<Row>();
        rows.add(new Row(line.optional() ? "first option" : "first", cells(line, parts.getFirst()), counted(line)));
        for (var part : parts.subList(1, parts.size())) {
            rows.add(new Row("more", columns.stream().map(c -> more(c, part)).toList(), BigDecimal.ZERO));
        }
        return rows;
    }

    private List<Piece> item(PrintedLine line) {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece(line.quantity() == null ? "heading" : "text", line.description()));
        if (line.note() != null) {
            pieces.add(new Piece("aside", line.note()));
        }
        if (line.optional()) {
            pieces.add(new Piece("aside", voice.word("line.optional")));
        }
        return pieces;
    }

    private List<Cell> cells(PrintedLine line, List<Piece> item) {
        return columns.stream().map(c -> cell(c, line, item)).toList();
    }

    private Cell cell(LineColumn column, PrintedLine line, List<Piece> item) {
        if (column == LineColumn.ITEM) {
            return new Cell(column.style(), item);
        }
        var text = column.text(line, voice);
        if (text == null || text.isEmpty()) {
            return Cell.empty(column.style());
        }
        if (column == LineColumn.PRICE && line.price() != null) {
            return new Cell(column.style(), price(text, line.price()));
        }
        return Cell.of(column.style(), column == LineColumn.CODE ? WordBreaks.chopped(text, CODE) : text);
    }

    private static Cell more(LineColumn column, List<Piece> item) {
        return column == LineColumn.ITEM ? new Cell(column.style(), item) : Cell.empty(column.style());
    }

    private List<Piece> price(String text, PrintedPrice price) {
        var list = price.listPrice();
        var charged = new Piece("text", text);
        if (list == null || list.compareTo(price.unitPrice()) <= 0) {
            return List.of(charged);
        }
        var figures = voice.figures().price(list);
        return List.of(charged, new Piece("aside", voice.words().get("line.listPrice", figures)));
    }

    private static BigDecimal counted(PrintedLine line) {
        return line.price() == null || line.optional()
                ? BigDecimal.ZERO
                : line.price().netAmount();
    }
}
