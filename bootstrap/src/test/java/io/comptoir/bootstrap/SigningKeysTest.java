package io.comptoir.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {

    @TempDir
    Path directory;

    @Test
    void are_made_once() throws Exception {
        var first = Files.readString(SigningKeys.keptIn(directory).privateKey());

        assertThat(SigningKeys.keptIn(directory).privateKey()).hasContent(first);
    }

    @Test
    void are_read_by_nobody_else() throws Exception {
        var permissions =
                Files.getPosixFilePermissions(SigningKeys.keptIn(directory).privateKey());

        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }
}
