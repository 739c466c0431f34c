package io.comptoir.adapter.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;

/**
 * Which characters can be printed. Texts come from people: what no font shows becomes a box, and what steers
 * text instead of being text (control characters, direction overrides, joiners) is left out.
 */
final class Glyphs {

    private static final int LAST = 0x1FFFF;
    private static final int BOX = 0x25A1;

    private final BitSet main;
    private final BitSet fallback;

    Glyphs(FontCase fonts) {
        main = covered(fonts, EnumSet.complementOf(EnumSet.of(Face.FALLBACK)));
        fallback = covered(fonts, EnumSet.of(Face.FALLBACK));
    }

    /** The text as it will be printed: composed, with lines ended by a line feed, and only characters we have. */
    String printable(String text) {
        var printable = new StringBuilder(text.length());
        var composed = Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC);
        composed.codePoints().forEach(c -> append(printable, c));
        return printable.toString();
    }

    boolean needsFallback(String text) {
        return text.codePoints().anyMatch(c -> c != '\n' && !main.get(c));
    }

    private void append(StringBuilder to, int c) {
        if (c == '\n' || (main.get(c) && !steers(c))) {
            to.appendCodePoint(c);
        } else if (c == '\r' || c == '\u2028' || c == '\u2029') {
            to.append('\n');
        } else if (Character.isSpaceChar(c) || c == '\t') {
            to.append(' ');
        } else if (!steers(c)) {
            to.appendCodePoint(fallback.get(c) ? c : BOX);
        }
    }

    private static boolean steers(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.NON_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static BitSet covered(FontCase fonts, Set<Face> faces) {
        var all = new BitSet();
        all.set(' ', LAST);
        for (var face : faces) {
            var lookup = lookup(fonts, face);
            for (int c = all.nextSetBit(0); c >= 0; c = all.nextSetBit(c + 1)) {
                all.set(c, lookup.getGlyphId(c) != 0);
            }
        }
        return all;
    }

    private static CmapLookup lookup(FontCase fonts, Face face) {
        try {
            return fonts.font(face).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
