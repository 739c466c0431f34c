package io.comptoir.adapter.documents;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Where a line may end: between words, after a hyphen inside a word, and nowhere in a date or a number. What is
 * too long for a word may end anywhere now and then, so that nothing runs off the page.
 */
final class WordBreaks implements FSTextBreaker {

    private static final int LONGEST_WORD = 28;
    private static final int STEP = 10;

    private final Queue<Integer> breaks = new ArrayDeque<>();

    /** The text in lines of at most so many characters, where it is one long word in a narrow column. */
    static String chopped(String text, int most) {
        var lines = new StringBuilder(text);
        for (int i = (text.length() - 1) / most * most; i > 0; i -= most) {
            lines.insert(Character.isLowSurrogate(text.charAt(i)) ? i - 1 : i, '\n');
        }
        return lines.toString();
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
        if (end - start <= LONGEST_WORD) {
            return;
        }
        for (int i = start + STEP; i < end; i += STEP) {
            breaks.add(Character.isLowSurrogate(text.charAt(i)) ? i - 1 : i);
        }
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
