package io.comptoir.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.application.document.PrintLanguage;
import io.comptoir.application.document.PrintedKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

    @Test
    void says_in_french_what_is_attached() {
        var wording = Wording.of(Letters.of(PrintedKind.QUOTE, PrintLanguage.FR, "À bientôt !"));

        assertThat(wording.subject()).isEqualTo("Devis X-2026-00001 – Comptoir Démo");
        assertThat(wording.text().replace('\u00A0', ' ').replace('\u202F', ' '))
                .startsWith("Bonjour,\n\nÀ bientôt !\n\n")
                .contains("notre devis X-2026-00001 du 21 novembre 2026, d’un montant de 1 200,00 € TTC.")
                .contains("valable jusqu’au 21 décembre 2026")
                .endsWith("12 quai des Marchands\n69002 Lyon\nTél. +33 4 72 00 00 00\n");
    }

    @Test
    void says_in_english_when_to_pay() {
        var wording = Wording.of(Letters.of(PrintedKind.INVOICE, PrintLanguage.EN, null));

        assertThat(wording.subject()).isEqualTo("Invoice X-2026-00001 – Comptoir Démo");
        assertThat(wording.text())
                .startsWith("Hello,\n\nPlease find attached our invoice X-2026-00001 of 21 November 2026")
                .contains("€1,200.00 including tax", "Due date: 21 December 2026.")
                .doesNotContain("valid until");
    }

    @ParameterizedTest
    @EnumSource(
            value = PrintedKind.class,
            names = {"QUOTE", "ACKNOWLEDGEMENT", "INVOICE", "DEPOSIT_INVOICE", "PRO_FORMA"})
    void has_words_for_whatever_is_sent(PrintedKind kind) {
        for (var language : PrintLanguage.values()) {
            assertThat(Wording.of(Letters.of(kind, language, null)).text()).contains("X-2026-00001");
        }
    }

    @Test
    void shows_what_people_typed_and_runs_none_of_it() {
        var wording =
                Wording.of(Letters.of(PrintedKind.QUOTE, PrintLanguage.FR, "<script>a()</script> & \"b\"\nligne 2"));

        assertThat(wording.html())
                .contains("&lt;script&gt;a()&lt;/script&gt; &amp; &quot;b&quot;<br>ligne 2")
                .doesNotContain("<script>");
    }
}
