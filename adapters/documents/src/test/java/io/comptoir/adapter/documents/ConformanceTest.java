package io.comptoir.adapter.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.application.document.PrintedDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ConformanceTest {

    private static final HtmlDocumentPrinter PRINTER = new HtmlDocumentPrinter();

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void every_paper_is_fit_for_the_archive_and_can_be_read_aloud(String name, PrintedDocument document) {
        var pdf = PRINTER.print(document);

        assertThat(Vera.faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Vera.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void an_ordinary_file_would_not_pass() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(bytes);
        }

        assertThat(Vera.faults(bytes.toByteArray(), PDFAFlavour.PDFA_3_A)).isNotEmpty();
        assertThat(Vera.faults(bytes.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    static Stream<Arguments> papers() {
        return Gallery.all().entrySet().stream().map(paper -> Arguments.of(paper.getKey(), paper.getValue()));
    }
}
