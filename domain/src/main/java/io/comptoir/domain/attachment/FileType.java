package io.comptoir.domain.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that may be attached, told by their bytes. */
enum FileType {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    GIF("image/gif"),
    WEBP("image/webp"),
    TIFF("image/tiff"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ODT("application/vnd.oasis.opendocument.text"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    CSV("text/csv"),
    TEXT("text/plain");

    private static final int ODF_MIMETYPE_AT = 38;

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<FileType> of(byte[] content, String name) {
        if (starts(content, 0, "%PDF-")) {
            return Optional.of(PDF);
        }
        if (starts(content, 0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (starts(content, 0, "\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (starts(content, 0, "GIF87a") || starts(content, 0, "GIF89a")) {
            return Optional.of(GIF);
        }
        if (starts(content, 0, "RIFF") && starts(content, 8, "WEBP")) {
            return Optional.of(WEBP);
        }
        if (starts(content, 0, "II*\u0000") || starts(content, 0, "MM\u0000*")) {
            return Optional.of(TIFF);
        }
        return starts(content, 0, "PK\u0003\u0004") ? office(content) : text(content, name);
    }

    /** Office files are archives; those with macros are refused. */
    private static Optional<FileType> office(byte[] content) {
        for (var open : new FileType[] {ODT, ODS}) {
            if (starts(content, ODF_MIMETYPE_AT, open.mediaType)) {
                return Optional.of(open);
            }
        }
        var names = new String(content, StandardCharsets.ISO_8859_1);
        if (!names.contains("[Content_Types].xml") || names.contains("vbaProject.bin")) {
            return Optional.empty();
        }
        if (names.contains("word/document.xml")) {
            return Optional.of(DOCX);
        }
        if (names.contains("xl/workbook.xml")) {
            return Optional.of(XLSX);
        }
        return names.contains("ppt/presentation.xml") ? Optional.of(PPTX) : Optional.empty();
    }

    /** Plain text in UTF-8; markup, which a browser might run, is not. */
    private static Optional<FileType> text(byte[] content, String name) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
        boolean plain = text.chars().allMatch(c -> c >= ' ' || c == '\t' || c == '\n' || c == '\r');
        if (!plain || text.replace("\ufeff", "").stripLeading().startsWith("<")) {
            return Optional.empty();
        }
        return Optional.of(name.toLowerCase(Locale.ROOT).endsWith(".csv") ? CSV : TEXT);
    }

    private static boolean starts(byte[] content, int at, String mark) {
        var bytes = mark.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= at + bytes.length
                && Arrays.equals(content, at, at + bytes.length, bytes, 0, bytes.length);
    }
}
