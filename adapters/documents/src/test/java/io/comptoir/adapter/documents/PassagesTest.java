package io.comptoir.adapter.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.adapter.documents.LineTable.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassagesTest {

    private static List<List<Piece>> of(String text) {
        return Passages.of(List.of(new Piece("text", text)), 57);
    }

    @Test
    void a_short_text_stays_whole() {
        assertThat(of("Stylo bille")).containsExactly(List.of(new Piece("text", "Stylo bille")));
        assertThat(of("")).hasSize(1);
    }

    @Test
    void short_pieces_share_a_passage() {
        var passages = Passages.of(List.of(new Piece("text", "Stylo"), new Piece("aside", "lot 12")), 57);

        assertThat(passages)
                .singleElement()
                .satisfies(passage -> assertThat(passage).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mot ", "a\n", "x", "😀", "-", "a b\n", "longuement "})
    void a_long_text_is_cut_without_losing_a_letter(String part) {
        var text = part.repeat(3_000);

        var passages = of(text);

        assertThat(passages).hasSizeGreaterThan(3);
        assertThat(letters(joined(passages))).isEqualTo(letters(text));
        assertThat(passages)
                .allSatisfy(passage ->
                        assertThat(joined(List.of(passage)).lines().count()).isLessThanOrEqualTo(9));
        assertThat(joined(passages)).doesNotContain("\uFFFD");
    }

    @Test
    void pages_of_empty_lines_are_left_out() {
        assertThat(of("a" + "\n".repeat(3_000) + "b")).hasSizeLessThan(3);
    }

    @Test
    void words_stay_whole() {
        assertThat(joined(of("encyclopédie ".repeat(500))).split("\\s+")).containsOnly("encyclopédie");
    }

    private static String joined(List<List<Piece>> passages) {
        return passages.stream().flatMap(List::stream).map(Piece::text).collect(Collectors.joining("\n"));
    }

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }
}
