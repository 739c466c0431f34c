package io.comptoir.adapter.documents;

import io.comptoir.adapter.documents.LineTable.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts long texts into passages of a few lines, so that a page may end between them. The cuts are made where a
 * line ends anyhow, which is found as the layout will find it; nobody sees them.
 */
final class Passages {

    private static final int LINES = 8;

    private final double width;
    private final List<List<Piece>> passages = new ArrayList<>(List.of(new ArrayList<>()));
    private int height;

    private Passages(double width) {
        this.width = width;
    }

    /**
     * At least one passage, maybe empty.
     *
     * @param width of the column, in millimetres
     */
    static List<List<Piece>> of(List<Piece> pieces, double width) {
        var passages = new Passages(width);
        pieces.forEach(passages::add);
        return passages.passages;
    }

    private void add(Piece piece) {
        var lines = lines(piece.text().replace("\r\n", "\n"), width / TypeSize.of(piece.style()));
        for (int from = 0; from < lines.size(); from += LINES) {
            var some = lines.subList(from, Math.min(from + LINES, lines.size()));
            add(new Piece(piece.style(), String.join("", some).stripTrailing()), some.size());
        }
    }

    private void add(Piece piece, int lines) {
        if (piece.text().isEmpty()) {
            return;
        }
        if (height > 0 && height + lines > LINES) {
            passages.add(new ArrayList<>());
            height = 0;
        }
        passages.getLast().add(piece);
        height += lines;
    }

    /** The lines of a text, each with the space or the line feed that ends it. */
    private static List<String> lines(String text, double ems) {
        var lines = new ArrayList<String>();
        var breaks = new WordBreaks();
        breaks.setText(text);
        int line = 0;
        int word = 0;
        for (int end = breaks.next(); end >= 0; end = breaks.next()) {
            if (word > line && TextWidth.of(text.substring(line, end)) > ems) {
                lines.add(text.substring(line, word));
                line = word;
            }
            word = end;
            if (text.charAt(end - 1) == '\n') {
                lines.add(text.substring(line, end));
                line = end;
            }
        }
        lines.add(text.substring(line));
        return lines;
    }
}
