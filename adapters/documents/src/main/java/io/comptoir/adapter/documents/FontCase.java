package io.comptoir.adapter.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Parsed fonts. They read from a shared position, so one case serves one document at a time. */
final class FontCase {

    private final Map<Face, TrueTypeFont> fonts = new EnumMap<>(Face.class);

    /** The font for use in a document; only the glyphs that it uses are embedded. */
    PDType0Font load(Face face, PDDocument into) {
        try {
            return PDType0Font.load(into, font(face), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TrueTypeFont font(Face face) {
        return fonts.computeIfAbsent(face, FontCase::parse);
    }

    private static TrueTypeFont parse(Face face) {
        try {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(face.file()));
            // Ligatures would be drawn with other widths than were measured, and could not be copied as text.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
