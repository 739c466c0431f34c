package io.comptoir.domain.attachment;

import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.shared.document.Actor;
import io.comptoir.domain.shared.document.Stamp;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentTest {

    private static final Stamp NOW =
            new Stamp(Actor.job("test"), Instant.parse("2026-11-21T10:00:00Z"), LocalDate.of(2026, 11, 21));

    private static Attachment of(String name, String bytes) {
        return Attachment.of(new UUID(1, 2), name, bytes.getBytes(StandardCharsets.ISO_8859_1), NOW);
    }

    @Nested
    class Its_type {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "%PDF-1.7|application/pdf",
                    "\u0089PNG\\r\\n\u001a\\nrest|image/png",
                    "\u00ff\u00d8\u00ff\u00e0|image/jpeg",
                    "GIF89a|image/gif",
                    "GIF87a|image/gif",
                    "RIFF0000WEBPVP8|image/webp",
                    "MM\u0000*|image/tiff",
                    "II*\u0000x|image/tiff"
                })
        void is_told_by_the_bytes(String bytes, String mediaType) {
            var content = bytes.replace("\\r", "\r").replace("\\n", "\n");

            assertThat(of("photo.exe", content).mediaType()).isEqualTo(mediaType);
        }

        @Test
        void of_office_files_is_told_by_what_is_inside() {
            assertThat(of("a", "PK\u0003\u0004..[Content_Types].xml..word/document.xml")
                            .mediaType())
                    .endsWith("wordprocessingml.document");
            assertThat(of("a", "PK\u0003\u0004..[Content_Types].xml..xl/workbook.xml")
                            .mediaType())
                    .endsWith("spreadsheetml.sheet");
            assertThat(of("a", "PK\u0003\u0004..[Content_Types].xml..ppt/presentation.xml")
                            .mediaType())
                    .endsWith("presentationml.presentation");
            assertThat(of("a", "PK\u0003\u0004" + ".".repeat(34) + "application/vnd.oasis.opendocument.text")
                            .mediaType())
                    .endsWith("opendocument.text");
            assertThat(of("a", "PK\u0003\u0004" + ".".repeat(34) + "application/vnd.oasis.opendocument.spreadsheet")
                            .mediaType())
                    .endsWith("opendocument.spreadsheet");
        }

        @Test
        void of_text_follows_the_name_where_bytes_cannot_tell() {
            assertThat(of("prix.CSV", "a;b\r\n").mediaType()).isEqualTo("text/csv");
            assertThat(of("note.txt", "a\tb\n").mediaType()).isEqualTo("text/plain");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "MZ\u0000\u0090",
                    "<html><script>",
                    "  <svg xmlns=''/>",
                    "PK\u0003\u0004..[Content_Types].xml..word/document.xml..vbaProject.bin",
                    "PK\u0003\u0004..[Content_Types].xml..",
                    "PK\u0003\u0004..evil.jar",
                    "a\u0000b",
                    "\u00ff\u00fe",
                    "RIFF\u0001000WAVE"
                })
        void is_refused_where_it_might_do_harm(String bytes) {
            assertRefused(() -> of("facture.pdf", bytes), AttachmentRule.ATTACHMENT_TYPE_REFUSED);
        }

        @Test
        void of_nothing_is_none() {
            assertRefused(() -> of("vide.txt", ""), AttachmentRule.ATTACHMENT_EMPTY);
        }
    }

    @Nested
    class Its_name {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "../../etc/passwd|passwd",
                    "C:\\Users\\a\\devis signé.pdf|devis signé.pdf",
                    "a\u202Efdp.exe|afdp.exe",
                    "..|fichier",
                    "dir/|fichier"
                })
        void is_no_path_and_hides_nothing(String given, String kept) {
            assertThat(of(given, "text").name()).isEqualTo(kept);
        }

        @Test
        void is_one_line() {
            assertThat(of("a\r\nSet-Cookie: b.txt", "text").name()).isEqualTo("aSet-Cookie: b.txt");
        }

        @Test
        void is_bounded_and_keeps_its_ending() {
            assertThat(of("x".repeat(500) + ".pdf", "text").name()).hasSize(200).endsWith("x.pdf");
            assertThat(of("x".repeat(500), "text").name()).hasSize(200);
        }
    }

    @Test
    void knows_its_size_and_digest() {
        var attachment = of("a.txt", "abc");

        assertThat(attachment.size()).isEqualTo(3);
        assertThat(attachment.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(attachment.added()).isEqualTo(NOW);
    }
}
