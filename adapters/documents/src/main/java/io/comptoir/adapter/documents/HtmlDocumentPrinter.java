package io.comptoir.adapter.documents;

import io.comptoir.application.document.DocumentPrinter;
import io.comptoir.application.document.PrintedDocument;
import jakarta.inject.Singleton;

/** Prints through XHTML. Ready for use once made; making one reads the fonts, so keep it. */
@Singleton
public class HtmlDocumentPrinter implements DocumentPrinter {

    private final Press press = new Press();
    private final Templates templates = new Templates(press.glyphs());
    private final Logos logos = new Logos();

    @Override
    public byte[] print(PrintedDocument document) {
        var logo = logos.png(document.seller().logo());
        return new PrintJob(document, press, templates, logo).run();
    }
}
