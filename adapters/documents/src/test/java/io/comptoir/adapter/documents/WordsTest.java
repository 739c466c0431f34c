package io.comptoir.adapter.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.comptoir.application.document.PrintLanguage;
import io.comptoir.application.document.PrintedDeduction;
import io.comptoir.application.document.PrintedKind;
import io.comptoir.application.document.PrintedMention;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @EnumSource(PrintLanguage.class)
    void every_language_has_every_word(PrintLanguage language) {
        var words = Words.in(language);

        assertThat(words.keys()).isEqualTo(Words.in(PrintLanguage.FR).keys());
        assertThat(words.keys()).allSatisfy(key -> assertThat(words.get(key)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(PrintLanguage.class)
    void a_sentence_takes_the_same_arguments_in_every_language(PrintLanguage language) {
        var words = Words.in(language);

        assertThat(words.keys())
                .allSatisfy(key -> assertThat(arguments(words.get(key)))
                        .isEqualTo(arguments(Words.in(PrintLanguage.FR).get(key))));
    }

    @ParameterizedTest
    @EnumSource(PrintLanguage.class)
    void every_code_that_the_model_names_has_its_word(PrintLanguage language) {
        assertThat(Words.in(language).keys()).containsAll(codes().toList());
    }

    @ParameterizedTest
    @EnumSource(PrintLanguage.class)
    void every_word_can_be_printed(PrintLanguage language) {
        var words = Words.in(language);
        var glyphs = new Glyphs(new FontCase());

        assertThat(words.keys()).allSatisfy(key -> {
            assertThat(glyphs.printable(words.get(key))).isEqualTo(words.get(key));
            assertThat(glyphs.needsFallback(words.get(key))).isFalse();
        });
    }

    @Test
    void a_code_that_has_no_word_is_printed_as_it_is() {
        assertThat(Words.in(PrintLanguage.FR).code("unit", "H87")).isEqualTo("pce");
        assertThat(Words.in(PrintLanguage.FR).code("unit", "bobine")).isEqualTo("bobine");
    }

    @Test
    void a_missing_word_is_a_fault() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Words.in(PrintLanguage.EN).get("no.such.word"));
    }

    private static Stream<String> codes() {
        return Stream.of(
                        names("kind.", PrintedKind.values()),
                        names("source.", PrintedKind.values()),
                        names("mention.", PrintedMention.Standard.values()),
                        names("total.deduction.", PrintedDeduction.Reason.values()),
                        names("method.", io.comptoir.domain.shared.document.PaymentMethod.values()),
                        Arrays.stream(LineColumn.values()).map(column -> "column." + column.style()),
                        Stream.of("E", "AE", "K", "G", "O", "Z").map("tax.category."::concat))
                .flatMap(codes -> codes);
    }

    private static Stream<String> names(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }

    private static List<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(match -> match.group())
                .distinct()
                .sorted()
                .toList();
    }
}
