package io.comptoir.adapter.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** Words across every page, below its text. */
final class Watermark {

    private static final float LENGTH = 620;
    private static final float LARGEST = 118;
    private static final float GREY = 0.925f;
    private static final double SLOPE = Math.toRadians(54);
    private static final float CAP_HEIGHT = 0.7f;

    private final String words;
    private final PDFont font;
    private final float size;

    private Watermark(String words, PDFont font) throws IOException {
        this.words = words;
        this.font = font;
        this.size = Math.min(LARGEST, LENGTH / font.getStringWidth(words) * 1000);
    }

    static void print(String words, FontCase fonts, PDDocument pdf) {
        try {
            var watermark = new Watermark(words, fonts.load(Face.SEMIBOLD, pdf));
            for (var page : pdf.getPages()) {
                watermark.across(page, pdf);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void across(PDPage page, PDDocument pdf) throws IOException {
        var box = page.getMediaBox();
        float half = font.getStringWidth(words) / 1000 * size / 2;
        var matrix = Matrix.getRotateInstance(SLOPE, box.getWidth() / 2, box.getHeight() / 2);
        matrix.translate(-half, -CAP_HEIGHT * size / 2);
        try (var stream = new PDPageContentStream(pdf, page, AppendMode.PREPEND, true, true)) {
            stream.beginMarkedContent(COSName.ARTIFACT);
            stream.setNonStrokingColor(GREY, GREY, GREY);
            stream.beginText();
            stream.setFont(font, size);
            stream.setTextMatrix(matrix);
            stream.showText(words);
            stream.endText();
            stream.endMarkedContent();
        }
    }
}
