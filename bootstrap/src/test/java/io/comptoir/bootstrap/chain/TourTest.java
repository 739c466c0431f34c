package io.comptoir.bootstrap.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.bootstrap.ComptoirTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tour of the documentation, run as a reader runs it: by the JDK alone, against a server. */
@ComptoirTest
class TourTest {

    @Test
    void plays_one_sale_and_keeps_its_papers(@TempDir Path folder) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var tour = Path.of("..", "docs", "tour", "Tour.java").toString();
        var output = folder.resolve("output.txt");

        var run = new ProcessBuilder(java, tour, "http://localhost:" + RestAssured.port, folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(run.waitFor(3, TimeUnit.MINUTES)).isTrue();

        assertThat(run.exitValue()).as(Files.readString(output)).isZero();
        try (var papers = Files.list(folder)) {
            var printed = papers.filter(p -> p.toString().endsWith(".pdf")).toList();
            assertThat(printed)
                    .hasSize(11)
                    .allSatisfy(
                            paper -> assertThat(new String(Files.readAllBytes(paper), 0, 5, StandardCharsets.US_ASCII))
                                    .isEqualTo("%PDF-"));
        }
    }
}
