package io.comptoir.adapter.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads printed pages back. */
final class PdfText {

    private PdfText() {}

    /** Page by page, as the eye reads: line after line across the page. */
    static List<String> pages(byte[] pdf) {
        return read(pdf, true);
    }

    /** All text twice, as it was written and as the eye reads, with any run of white space as one space. */
    static String all(byte[] pdf) {
        var both = String.join("\n", read(pdf, false)) + "\n" + String.join("\n", pages(pdf));
        return both.replaceAll("[ \\n\\r]+", " ");
    }

    private static List<String> read(byte[] pdf, boolean byPosition) {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(page(document, page, byPosition));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(PDDocument document, int page, boolean byPosition) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(byPosition);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
