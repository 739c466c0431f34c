package io.comptoir.adapter.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

class ReprintTest {

    private static final HtmlDocumentPrinter PRINTER = new HtmlDocumentPrinter();

    @Test
    void equal_documents_give_equal_bytes() {
        assertThat(PRINTER.print(Samples.richInvoice(4))).isEqualTo(PRINTER.print(Samples.richInvoice(4)));
        assertThat(PRINTER.print(Samples.draftQuote()))
                .isEqualTo(new HtmlDocumentPrinter().print(Samples.draftQuote()));
        assertThat(PRINTER.print(Samples.richInvoice(60)))
                .isEqualTo(new HtmlDocumentPrinter().print(Samples.richInvoice(60)));
    }

    @Test
    void other_documents_give_other_bytes_and_identifiers() throws IOException {
        assertThat(identifier(PRINTER.print(Samples.invoice(3))))
                .isNotEqualTo(identifier(PRINTER.print(Samples.invoice(4))));
    }

    @Test
    void many_at_once_do_not_mix() throws InterruptedException, ExecutionException {
        var expected = new ArrayList<byte[]>();
        var jobs = new ArrayList<Callable<byte[]>>();
        for (int i = 0; i < 24; i++) {
            var document = Samples.invoice(1 + i % 6);
            expected.add(PRINTER.print(document));
            jobs.add(() -> PRINTER.print(document));
        }

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var printed = threads.invokeAll(jobs);
            for (int i = 0; i < expected.size(); i++) {
                assertThat(printed.get(i).get()).isEqualTo(expected.get(i));
            }
        }
    }

    @Test
    void the_file_says_what_it_is() throws IOException {
        try (var pdf = Loader.loadPDF(PRINTER.print(Samples.richInvoice(4)))) {
            var information = pdf.getDocumentInformation();

            assertThat(information.getTitle()).isEqualTo("Facture FA-2026-00012");
            assertThat(information.getAuthor()).isEqualTo("Papeterie du Canal");
            assertThat(information.getProducer()).isEqualTo("Comptoir");
            assertThat(information.getCreationDate().toInstant()).hasToString("2026-11-21T00:00:00Z");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<xmp:CreateDate>2026-11-21T00:00:00Z</xmp:CreateDate>");
        }
    }

    @Test
    void every_font_is_embedded_and_only_the_glyphs_that_are_used() throws IOException {
        var bytes = PRINTER.print(Samples.draftQuote().withNote("Ω שלום ✓"));

        try (var pdf = Loader.loadPDF(bytes)) {
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            var names = StreamSupport.stream(pdf.getPages().spliterator(), false)
                    .flatMap(page -> StreamSupport.stream(
                                    page.getResources().getFontNames().spliterator(), false)
                            .map(name -> font(page.getResources(), name)))
                    .map(PDFont::getName)
                    .collect(Collectors.toSet());
            assertThat(names).allMatch(name -> name.matches("[A-Z]{6}\\+(IBMPlexSans|DejaVuSans).*"));
            assertThat(names).anyMatch(name -> name.contains("DejaVuSans"));
        }
        assertThat(bytes).hasSizeLessThan(150_000);
    }

    private static PDFont font(org.apache.pdfbox.pdmodel.PDResources resources, COSName name) {
        try {
            return resources.getFont(name);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String identifier(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getDocument().getDocumentID().toString();
        }
    }
}
