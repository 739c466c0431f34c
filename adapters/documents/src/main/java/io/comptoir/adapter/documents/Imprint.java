package io.comptoir.adapter.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Finishes a PDF so that equal documents give equal bytes: its dates and its identifier come from the document,
 * not from the clock.
 */
final class Imprint {

    private Imprint() {}

    static byte[] save(PDDocument pdf, LocalDate date, String content) {
        var calendar = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
        pdf.getDocumentInformation().setCreationDate(calendar);
        pdf.getDocumentInformation().setModificationDate(calendar);
        pdf.setDocumentId(identifier(content));
        var bytes = new ByteArrayOutputStream(64 * 1024);
        try {
            stamp(pdf, date);
            pdf.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void stamp(PDDocument pdf, LocalDate date) throws IOException {
        var catalog = pdf.getDocumentCatalog();
        var written = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
        var instant = date + "T00:00:00Z";
        var stamped = written.replaceAll(
                "<xmp:CreateDate>[^<]*</xmp:CreateDate>",
                "<xmp:CreateDate>" + instant + "</xmp:CreateDate><xmp:ModifyDate>" + instant + "</xmp:ModifyDate>");
        var metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(stamped.getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    private static long identifier(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return java.nio.ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
