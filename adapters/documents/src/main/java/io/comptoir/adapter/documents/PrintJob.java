package io.comptoir.adapter.documents;

import io.comptoir.application.document.PrintedDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The way of one document from its values to its bytes. */
final class PrintJob {

    private static final int TRIES = 3;

    private final PrintedDocument document;
    private final Press press;
    private final Templates templates;
    private final byte[] logo;
    private final Sheet sheet;

    PrintJob(PrintedDocument document, Press press, Templates templates, Optional<byte[]> logo) {
        this.document = document;
        this.press = press;
        this.templates = templates;
        this.logo = logo.orElse(new byte[0]);
        this.sheet = Sheets.of(document, logo.isPresent());
    }

    byte[] run() {
        var xhtml = xhtml(Imposition.whole(sheet.table()));
        try (var proof = press.layOut(xhtml, logo)) {
            if (proof.pages() == 1 || sheet.table().rows().isEmpty()) {
                return finish(proof, xhtml);
            }
            return spread(proof);
        }
    }

    /** Lays the document out again, page by page; leaves more room on each where the first guess did not hold. */
    private byte[] spread(Proof measured) {
        var figures = Voice.of(document.title()).figures();
        var imposition = new Imposition(sheet.table(), figures::amount);
        var measures = imposition.measure(measured);
        for (int attempt = 1; ; attempt++) {
            var blocks = imposition.blocks(Pagination.of(measures, attempt * measures.spare()));
            var xhtml = xhtml(blocks);
            try (var proof = press.layOut(xhtml, logo)) {
                if (attempt == TRIES || Imposition.holds(proof, blocks)) {
                    return finish(proof, xhtml);
                }
            }
        }
    }

    private String xhtml(List<Block> blocks) {
        return templates.render(sheet, blocks);
    }

    private byte[] finish(Proof proof, String xhtml) {
        try (var pdf = proof.print()) {
            if (sheet.watermark() != null) {
                Watermark.print(sheet.watermark(), proof.fonts(), pdf);
            }
            return Imprint.save(pdf, document.dates().date(), xhtml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
