package io.comptoir.application.document;

import io.comptoir.domain.fiscal.Sha256;

/** A paper as a file, and what it says. */
public final class PrintedPaper {

    private final PrintedDocument document;
    private final byte[] pdf;
    private final boolean kept;

    /** @param kept whether these bytes are the document's for good */
    PrintedPaper(PrintedDocument document, byte[] pdf, boolean kept) {
        this.document = document;
        this.pdf = pdf.clone();
        this.kept = kept;
    }

    /** Printed now, kept by nobody. */
    public static PrintedPaper of(PrintedDocument document, DocumentPrinter printer) {
        return new PrintedPaper(document, printer.print(document), false);
    }

    public PrintedDocument document() {
        return document;
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    public boolean kept() {
        return kept;
    }

    public String sha256() {
        return Sha256.hex(pdf);
    }

    /** The name of the file: the document's number. */
    public String name() {
        var title = document.title();
        var draft = title.language() == PrintLanguage.FR ? "BROUILLON" : "DRAFT";
        return (title.number() == null ? draft : title.number()) + ".pdf";
    }
}
