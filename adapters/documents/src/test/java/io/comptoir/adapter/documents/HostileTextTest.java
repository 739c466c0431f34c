package io.comptoir.adapter.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.application.document.PrintedAddress;
import io.comptoir.application.document.PrintedCustomer;
import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.document.PrintedLine;
import io.comptoir.application.document.PrintedMention;
import io.comptoir.application.document.PrintedReferences;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileTextTest {

    private static final HtmlDocumentPrinter PRINTER = new HtmlDocumentPrinter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "emoji 😀 👩‍👩‍👧 🇫🇷 ☺️ end",
                "rtl שלום مرحبا \u202Eoverride\u202C end",
                "controls \u0000\u0001\u0008\u000B\u001F\u007F\u0085\uFEFF\u00AD\u200B\u200D\uFFFE end",
                "lone \uD800 \uDC00 surrogates end",
                "combining e\u0301 a\u0300 o\u0302 Z\u0351\u036B\u0343\u036A\u0302 end",
                "中文 日本語 한국어 ไทย हिन्दी end",
                "{inject:bean} {config:x} {str:a} {#include x /} {#each 1} ${x} #{y} {sheet.title} end",
                "&amp; &lt; &#0; &#xFFFF; <![CDATA[x]]> <?php ?> <!-- x --> end",
                "\t tab \r return \r\n line \u2028 separator \u2029 end",
                "Ελληνικά Кириллица Łódź Ærø Ħ ŵ ı ğ ș ț đ € £ ½ Ø ± ≥ µ end"
            })
    void whatever_people_type_is_printed_as_far_as_it_can_be(String text) {
        var pdf = PRINTER.print(everywhere(text));

        assertThat(PdfText.all(pdf)).contains(" end");
        assertThat(Vera.faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void what_is_no_text_leaves_no_trace() {
        var pdf = PRINTER.print(Samples.invoice(1).withNote("a\u0000b\u202Ec\u200Bd {sheet.title} e\u0301"));

        assertThat(PdfText.all(pdf)).contains("abcd {sheet.title} é");
    }

    @Test
    void a_character_without_a_glyph_becomes_a_box() {
        var pdf = PRINTER.print(Samples.invoice(1).withNote("中文"));

        assertThat(PdfText.all(pdf)).contains("□□");
    }

    @ParameterizedTest
    @ValueSource(ints = {29, 60, 400, 1_500})
    void a_word_without_end_stays_on_the_page(int length) {
        var word = "W".repeat(length);

        var pdf = PRINTER.print(everywhere(word));

        assertThat(PdfText.all(pdf).replaceAll("[^W]", "").length()).isGreaterThanOrEqualTo(length);
        assertThat(Edges.beyond(pdf, "W")).isEmpty();
    }

    @Test
    void a_thousand_empty_lines_are_only_long() {
        var pdf = PRINTER.print(Samples.invoice(1)
                .withLines(List.of(PrintedLine.text(1, "a" + "\n".repeat(1_000) + "b")))
                .withNote("c" + "\n".repeat(1_000) + "d"));

        assertThat(PdfText.all(pdf)).contains("a").contains("b");
    }

    @Test
    void noise_is_printed_too() {
        var random = new Random(42);
        for (int i = 0; i < 3; i++) {
            var noise = random.ints(300, 0, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(PRINTER.print(everywhere(noise))).isNotEmpty();
        }
    }

    private static PrintedDocument everywhere(String text) {
        var address = new PrintedAddress(text, Collections.nCopies(3, text));
        var line = Samples.lines(1).getFirst();
        return PrintedDocument.of(
                        Samples.invoice(1).title(),
                        Samples.invoice(1).dates(),
                        Stationer.seller(),
                        new PrintedCustomer(text, address, address, text, text, text, text))
                .withReferences(new PrintedReferences(text, List.of(), text, text, text, text))
                .withLines(List.of(
                        PrintedLine.text(1, text),
                        new PrintedLine(2, text, text, line.quantity(), text, line.price(), null, null, text, false)))
                .withTotals(Samples.totals(Samples.net(List.of(line))))
                .withNote(text)
                .withMentions(List.of(new PrintedMention.Text(text)));
    }
}
