package io.comptoir.adapter.documents;

import java.io.IOException;
import java.io.UncheckedIOException;

/** How wide a text is in our font, in ems; what the font lacks counts as wide as a figure. */
final class TextWidth {

    private static final int LAST = 0xFFFF;
    private static final float[] WIDTHS = widths();

    private TextWidth() {}

    static double of(CharSequence text) {
        return text.chars().mapToDouble(c -> WIDTHS[c]).sum();
    }

    private static float[] widths() {
        var font = new FontCase().font(Face.REGULAR);
        var widths = new float[LAST + 1];
        try {
            var glyphs = font.getUnicodeCmapLookup();
            int missing = glyphs.getGlyphId('0');
            float em = font.getUnitsPerEm();
            for (int c = 0; c <= LAST; c++) {
                int glyph = glyphs.getGlyphId(c);
                widths[c] = font.getAdvanceWidth(glyph == 0 ? missing : glyph) / em;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return widths;
    }
}
