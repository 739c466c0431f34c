package io.comptoir.adapter.documents;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Lays pages out: PDF/A-3a, tagged, all fonts embedded, colours in sRGB. */
final class Press {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String PRODUCER = "Comptoir";

    private final FontCases cases = new FontCases();
    private final Glyphs glyphs;

    Press() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
        var first = cases.take();
        glyphs = new Glyphs(first);
        cases.giveBack(first);
    }

    Glyphs glyphs() {
        return glyphs;
    }

    /** The pages of this XHTML, laid out; to be closed. */
    Proof layOut(String xhtml, byte[] logo) {
        var fonts = cases.take();
        var pdf = new PDDocument();
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(Xhtml.parse(xhtml), null);
        builder.usePDDocument(pdf);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SRGB);
        builder.withProducer(PRODUCER);
        builder.useUnicodeLineBreaker(new WordBreaks());
        OutsideWall.around(builder, logo);
        for (var face : faces(xhtml)) {
            builder.useFont(lazily(() -> fonts.load(face, pdf)), face.family(), face.weight(), face.style(), true);
        }
        var renderer = builder.buildPdfRenderer();
        renderer.layout();
        return new Proof(renderer, pdf, fonts, () -> cases.giveBack(fonts));
    }

    private Set<Face> faces(String xhtml) {
        return glyphs.needsFallback(xhtml)
                ? EnumSet.allOf(Face.class)
                : EnumSet.complementOf(EnumSet.of(Face.FALLBACK));
    }

    private static PDFontSupplier lazily(Supplier<PDFont> font) {
        return new PDFontSupplier(null) {
            @Override
            public PDFont supply() {
                return font.get();
            }
        };
    }
}
