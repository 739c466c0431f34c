package io.comptoir.adapter.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class DecompressionTest {

    private static final byte[] CONTENT = content();

    @Test
    void gives_back_what_was_compressed() throws IOException {
        var decompression = Decompression.of(new ByteArrayInputStream(compressed()));

        assertThat(decompression.content().readAllBytes()).isEqualTo(CONTENT);
        decompression.requireWhole();
    }

    @Test
    void does_so_without_the_program_too() throws IOException {
        var decompression = Decompression.inJava(new ByteArrayInputStream(compressed()));

        assertThat(decompression.content().readAllBytes()).isEqualTo(CONTENT);
        decompression.requireWhole();
    }

    @Test
    void takes_no_archive_that_broke_off() throws IOException {
        var whole = compressed();
        var half = Arrays.copyOf(whole, whole.length / 2);

        assertThatThrownBy(() -> {
                    var decompression = Decompression.of(new ByteArrayInputStream(half));
                    decompression.content().readAllBytes();
                    decompression.requireWhole();
                })
                .isInstanceOf(IOException.class);
    }

    private static byte[] compressed() throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var xz = new XZOutputStream(compressed, new LZMA2Options())) {
            xz.write(CONTENT);
        }
        return compressed.toByteArray();
    }

    private static byte[] content() {
        var content = new byte[300_000];
        new Random(7).nextBytes(content);
        return content;
    }
}
