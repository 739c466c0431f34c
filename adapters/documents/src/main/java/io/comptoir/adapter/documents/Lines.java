package io.comptoir.adapter.documents;

import static java.math.BigDecimal.ZERO;

import io.comptoir.adapter.documents.LineTable.Cell;
import io.comptoir.adapter.documents.LineTable.Column;
import io.comptoir.adapter.documents.LineTable.Piece;
import io.comptoir.adapter.documents.LineTable.Row;
import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.document.PrintedKind;
import io.comptoir.application.document.PrintedLine;
import io.comptoir.application.document.PrintedPrice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Puts the lines into rows. Long descriptions become several, so that none is taller than a page. */
final class Lines {

    /** As many characters of a code stand on one line of its column. */
    private static final int CODE = 10;

    /** Of the whole table, and of the item at least, in millimetres. */
    private static final int WIDTH = 180;

    private static final int ITEM = 50;

    /** What is left of a column's width when figures are set small to make room for the item. */
    private static final double TIGHT = 0.78;

    private final Voice voice;
    private final List<LineColumn> columns;
    private final List<Integer> widths;
    private final boolean tight;

    private Lines(PrintedDocument document, Voice voice) {
        this.voice = voice;
        this.columns = Arrays.stream(LineColumn.values())
                .filter(column -> column.neededBy(document, voice))
                .toList();
        var wanted = columns.stream().map(c -> c.width(document, voice)).toList();
        this.tight = item(wanted) < ITEM;
        this.widths =
                tight ? wanted.stream().map(w -> (int) Math.ceil(w * TIGHT)).toList() : wanted;
    }

    static LineTable of(PrintedDocument document, Voice voice) {
        var lines = new Lines(document, voice);
        return new LineTable(
                lines.tight,
                lines.columns(document.title().kind()),
                document.lines().stream()
                        .flatMap(line -> lines.rows(line).stream())
                        .toList(),
                lines.columns.contains(LineColumn.AMOUNT),
                voice.word("carried.forward"),
                voice.word("carried.brought"));
    }

    private List<Column> columns(PrintedKind kind) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> new Column(columns.get(i).style(), columns.get(i).label(kind, voice), widths.get(i)))
                .toList();
    }

    /** What the other columns leave to the item, in millimetres. */
    private int item(List<Integer> others) {
        int gaps = columns.stream().mapToInt(LineColumn::gap).sum();
        return WIDTH - gaps - others.stream().mapToInt(Integer::intValue).sum();
    }

    private List<Row> rows(PrintedLine line) {
        var passages = Passages.of(item(line), item(widths));
        var rows = new ArrayList<Row>();
        for (int i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            boolean first = i == 0;
            var style = (first ? "first" : "more")
                    + (i < passages.size() - 1 ? " open" : "")
                    + (line.optional() ? " option" : "");
            rows.add(new Row(style, first ? cells(line, passage) : more(passage), first ? counted(line) : ZERO));
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

    private List<Cell> more(List<Piece> item) {
        return columns.stream()
                .map(c -> c == LineColumn.ITEM ? new Cell(c.style(), item) : Cell.empty(c.style()))
                .toList();
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
        return line.price() == null || line.optional() ? ZERO : line.price().netAmount();
    }
}
