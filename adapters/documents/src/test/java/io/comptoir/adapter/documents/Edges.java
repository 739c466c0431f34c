package io.comptoir.adapter.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Looks for text that runs into the margins of the paper. */
final class Edges {

    private static final float MARGIN = 30;

    private Edges() {}

    /** Characters of a kind that stand within a centimetre of an edge, as "x,y". */
    static List<String> beyond(byte[] pdf, String character) {
        var beyond = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    float right = text.getXDirAdj() + text.getWidthDirAdj();
                    boolean outside = text.getXDirAdj() < MARGIN || right > text.getPageWidth() - MARGIN;
                    if (outside && text.getUnicode().equals(character)) {
                        beyond.add(text.getXDirAdj() + "," + text.getYDirAdj());
                    }
                }
            }.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return beyond;
    }
}
