package io.comptoir.adapter.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.application.document.PrintedDocument;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ConformanceTest {

    private static final HtmlDocumentPrinter PRINTER = new HtmlDocumentPrinter();

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void every_paper_is_fit_for_the_archive(String name, PrintedDocument document) {
        assertThat(Vera.faults(PRINTER.print(document), PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void every_paper_can_be_read_aloud(String name, PrintedDocument document) {
        assertThat(Vera.faults(PRINTER.print(document), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    static Stream<Arguments> papers() {
        return Gallery.all().entrySet().stream().map(paper -> Arguments.of(paper.getKey(), paper.getValue()));
    }
}
