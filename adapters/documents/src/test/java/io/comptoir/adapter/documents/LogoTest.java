package io.comptoir.adapter.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.document.PrintedLogo;
import io.comptoir.application.document.PrintedSeller;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoTest {

    private static final HtmlDocumentPrinter PRINTER = new HtmlDocumentPrinter();

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void a_picture_is_printed(String format) throws IOException {
        assertThat(pictures(withLogo(picture(300, 80, format)))).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp"})
    void other_formats_are_left_out(String format) throws IOException {
        assertThat(pictures(withLogo(picture(300, 80, format)))).isZero();
    }

    @Test
    void vectors_and_rubbish_are_left_out() throws IOException {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><image href='http://127.0.0.1/'/></svg>";

        assertThat(pictures(withLogo(svg.getBytes(StandardCharsets.UTF_8)))).isZero();
        assertThat(pictures(withLogo(new byte[0]))).isZero();
        assertThat(pictures(withLogo(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0})))
                .isZero();
    }

    @Test
    void a_small_file_that_unpacks_to_gigabytes_is_not_unpacked() {
        assertThat(LogoImage.png(new PrintedLogo(hugePng()))).isEmpty();
    }

    @Test
    void a_large_picture_is_made_small() throws IOException {
        var png = LogoImage.png(new PrintedLogo(picture(4000, 1000, "png"))).orElseThrow();

        var small = ImageIO.read(new ByteArrayInputStream(png));

        assertThat(small.getWidth()).isEqualTo(1200);
        assertThat(small.getHeight()).isEqualTo(300);
    }

    private static PrintedDocument withLogo(byte[] logo) {
        var invoice = Samples.invoice(1);
        var seller = invoice.seller();
        return PrintedDocument.of(
                invoice.title(),
                invoice.dates(),
                new PrintedSeller(
                        seller.address(),
                        seller.legalForm(),
                        seller.capital(),
                        seller.capitalCurrency(),
                        seller.siren(),
                        seller.siret(),
                        seller.registration(),
                        seller.vatNumber(),
                        seller.phone(),
                        seller.email(),
                        seller.website(),
                        seller.bank(),
                        new PrintedLogo(logo)),
                invoice.customer());
    }

    private static long pictures(PrintedDocument document) throws IOException {
        try (var pdf = Loader.loadPDF(PRINTER.print(document))) {
            var resources = pdf.getPage(0).getResources();
            long pictures = 0;
            for (var name : resources.getXObjectNames()) {
                pictures += resources.isImageXObject(name) ? 1 : 0;
            }
            return pictures;
        }
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    /** A header that promises 30,000 × 30,000 pixels, and nothing after it. */
    private static byte[] hugePng() {
        var header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(30_000)
                .putInt(30_000)
                .put(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(header.array());
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                .putInt(13)
                .put(header.array())
                .putInt((int) crc.getValue())
                .array();
    }
}
