package io.comptoir.adapter.documents;

import io.comptoir.adapter.documents.LineTable.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts long texts into passages of which each surely fits on a page, between words where there are any.
 * Lengths are guessed generously; the real ones are measured once the page is laid out.
 */
final class Passages {

    private static final int CHARACTERS_PER_LINE = 32;
    private static final int LINES = 20;

    private final List<List<Piece>> passages = new ArrayList<>(List.of(new ArrayList<>()));
    private int height;

    private Passages() {}

    /** At least one passage, maybe empty. */
    static List<List<Piece>> of(List<Piece> pieces) {
        var passages = new Passages();
        for (var piece : pieces) {
            for (var part : parts(piece.text().replace("\r\n", "\n"))) {
                passages.add(new Piece(piece.style(), part));
            }
        }
        return passages.passages;
    }

    private void add(Piece piece) {
        int lines = lines(piece.text());
        if (height > 0 && height + lines > LINES) {
            passages.add(new ArrayList<>());
            height = 0;
        }
        passages.getLast().add(piece);
        height += lines;
    }

    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var rest = text;
        while (lines(rest) > LINES) {
            int cut = cut(rest);
            parts.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        parts.add(rest);
        return parts;
    }

    /** Where the first {@link #LINES} lines end: at a line's end, between words, or else anywhere but inside a character. */
    private static int cut(String text) {
        int end = 0;
        int lines = 0;
        while (lines < LINES) {
            int next = Math.min(end + CHARACTERS_PER_LINE, text.length());
            int feed = text.indexOf('\n', end);
            end = feed >= 0 && feed < next ? feed + 1 : next;
            lines++;
        }
        int space = Math.max(text.lastIndexOf(' ', end), text.lastIndexOf('\n', end));
        if (space > end / 2) {
            return space + 1;
        }
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private static int lines(String text) {
        return text.lines()
                .mapToInt(line -> 1 + line.length() / CHARACTERS_PER_LINE)
                .sum();
    }
}
