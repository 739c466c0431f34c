package io.comptoir.application.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTitleTest {

    private static PrintedTitle title(@Nullable String number) {
        return PrintedTitle.of(PrintedKind.INVOICE, number, PrintLanguage.FR, Currency.getInstance("EUR"));
    }

    @Test
    void a_paper_without_number_is_a_draft() {
        assertThat(title(null).draft()).isTrue();
        assertThat(title("FA-2026-00001").draft()).isFalse();
        assertThat(title(null).withState(PrintedState.FINAL).draft()).isTrue();
    }

    @Test
    void a_numbered_paper_may_be_a_draft_too() {
        assertThat(title("DV-2026-00001").withState(PrintedState.DRAFT).draft()).isTrue();
        assertThat(title(null).withState(PrintedState.CANCELLED).draft()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"fr, FR", "FR, FR", "fr-BE, FR", "en, EN", "en-GB, EN", "de, EN", "'', EN"})
    void languages_we_do_not_print_in_get_english(String code, PrintLanguage language) {
        assertThat(PrintLanguage.of(code)).isEqualTo(language);
    }
}
