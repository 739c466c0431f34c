package io.comptoir.adapter.documents;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.StringJoiner;

/**
 * Where a line may end: between words, after a hyphen inside a word, and nowhere in a date or a number. What is
 * too long for a word may end anywhere now and then, so that nothing runs off the page.
 */
final class WordBreaks implements FSTextBreaker {

    private static final double LONGEST_WORD = 26;
    private static final double CAPITAL = 1.4;
    private static final int STEP = 10;
    private static final String SEPARATORS = "-/._ ";

    private final Queue<Integer> breaks = new ArrayDeque<>();

    /** One long word as lines of at most so many characters, for a narrow column; cut at a separator where it has one. */
    static String chopped(String word, int most) {
        var lines = new StringJoiner("\n");
        int start = 0;
        while (word.length() - start > most) {
            int end = cut(word, start, start + most);
            lines.add(word.substring(start, end));
            start = end;
        }
        return lines.add(word.substring(start)).toString();
    }

    private static int cut(String word, int start, int end) {
        for (int i = end; i > start + (end - start) / 2; i--) {
            if (SEPARATORS.indexOf(word.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return Character.isLowSurrogate(word.charAt(end)) ? end - 1 : end;
    }

    @Override
    public int next() {
        var next = breaks.poll();
        return next == null ? -1 : next;
    }

    @Override
    public void setText(String text) {
        breaks.clear();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || mayBreak(text, i)) {
                chop(text, start, i);
                breaks.add(i);
                start = i;
            }
        }
    }

    private void chop(String text, int start, int end) {
        if (length(text, start, end) <= LONGEST_WORD) {
            return;
        }
        for (int i = start + STEP; i < end; i += STEP) {
            breaks.add(Character.isLowSurrogate(text.charAt(i)) ? i - 1 : i);
        }
    }

    private static double length(String text, int start, int end) {
        double length = 0;
        for (int i = start; i < end; i++) {
            length += Character.isUpperCase(text.charAt(i)) ? CAPITAL : 1;
        }
        return length;
    }

    private static boolean mayBreak(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (before == ' ' || before == '\n') {
            return after != ' ';
        }
        return before == '-' && at > 1 && Character.isLetter(text.charAt(at - 2)) && Character.isLetter(after);
    }
}
