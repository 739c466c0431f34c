package io.comptoir.adapter.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordBreaksTest {

    private static List<String> parts(String text) {
        var breaks = new WordBreaks();
        breaks.setText(text);
        var parts = new ArrayList<String>();
        int start = 0;
        for (int end = breaks.next(); end >= 0; end = breaks.next()) {
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }

    @Test
    void lines_end_between_words_and_after_hyphens() {
        assertThat(parts("rue de l’Abbé-Grégoire")).containsExactly("rue ", "de ", "l’Abbé-", "Grégoire");
    }

    @Test
    void dates_numbers_and_references_stay_whole() {
        assertThat(parts("FA-2026-00012 du\u00A021/11/2026 : 1\u202F234,56\u00A0€"))
                .containsExactly("FA-2026-00012 ", "du\u00A021/11/2026 ", ": ", "1\u202F234,56\u00A0€");
    }

    @Test
    void spaces_stay_with_the_word_before() {
        assertThat(parts("a   b")).containsExactly("a   ", "b");
        assertThat(parts("")).isEmpty();
    }

    @Test
    void what_never_ends_is_cut_between_characters() {
        assertThat(parts("W".repeat(35))).hasSize(4).allMatch(part -> part.length() <= 10);
        assertThat(parts("😀".repeat(30))).noneMatch(part -> Character.isHighSurrogate(part.charAt(part.length() - 1)));
    }

    @Test
    void codes_are_laid_in_lines() {
        assertThat(WordBreaks.chopped("ART-1001", 11)).isEqualTo("ART-1001");
        assertThat(WordBreaks.chopped("ABCDEFGHIJKLMNOPQRSTUVWX", 11)).isEqualTo("ABCDEFGHIJK\nLMNOPQRSTUV\nWX");
        assertThat(WordBreaks.chopped("STY-100/BLEU-FIN", 10)).isEqualTo("STY-100/\nBLEU-FIN");
        assertThat(WordBreaks.chopped("", 11)).isEmpty();
    }
}
