package io.comptoir.adapter.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.application.document.PrintedLine;
import io.comptoir.application.document.PrintedQuantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarriedForwardTest {

    private static final HtmlDocumentPrinter PRINTER = new HtmlDocumentPrinter();
    private static final Pattern LINE = Pattern.compile("(?m)^(\\d+) +ART-\\d+ .*? ([\\d\u202F]+,\\d\\d)\\s*$");
    private static final Pattern FORWARD = Pattern.compile("(?m)^À reporter +([\\d\u202F]+,\\d\\d)\\s*$");
    private static final Pattern BROUGHT = Pattern.compile("(?m)^Report +([\\d\u202F]+,\\d\\d)\\s*$");

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 20, 60, 300})
    void every_page_carries_what_stands_on_it_and_before(int lines) {
        var document = Samples.invoice(lines);

        var pages = PdfText.pages(PRINTER.print(document));

        assertThat(check(pages)).isEqualByComparingTo(Samples.net(document.lines()));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 35, 36, 37, 38, 39, 40, 41, 42})
    void it_holds_wherever_the_page_happens_to_end(int lines) {
        var document = Samples.richInvoice(lines).withLines(Samples.lines(lines));

        var pages = PdfText.pages(PRINTER.print(document));

        assertThat(check(pages)).isEqualByComparingTo(Samples.net(document.lines()));
    }

    @Test
    void long_descriptions_are_spread_over_pages_without_losing_a_word() {
        var lines = new ArrayList<PrintedLine>();
        for (var line : Samples.lines(12)) {
            lines.add(line.position() % 3 == 0 ? withDescription(line, prose(line.position() * 60)) : line);
        }

        var pages = PdfText.pages(PRINTER.print(Samples.invoice(1).withLines(lines)));

        assertThat(check(pages)).isEqualByComparingTo(Samples.net(lines));
        assertThat(String.join("", pages)).contains("mot1 ").contains("mot719").contains("mot360 ");
    }

    @Test
    void what_is_optional_is_not_carried() {
        var lines = Samples.lines(60).stream()
                .map(line -> line.position() % 2 == 0 ? line.asOptional() : line)
                .toList();

        var pages = PdfText.pages(PRINTER.print(Samples.invoice(1).withLines(lines)));

        var counted =
                Samples.net(lines.stream().filter(line -> !line.optional()).toList());
        var carried = find(FORWARD, pages.get(pages.size() - 2)).orElseThrow();
        assertThat(carried).isLessThanOrEqualTo(counted).isGreaterThan(BigDecimal.ZERO);
    }

    @Test
    void papers_without_prices_carry_nothing() {
        var lines = new ArrayList<PrintedLine>();
        for (int i = 1; i <= 80; i++) {
            lines.add(OtherSamples.deliveryNote().lines().getFirst());
        }

        var pages = PdfText.pages(PRINTER.print(OtherSamples.deliveryNote().withLines(lines)));

        assertThat(pages).hasSizeGreaterThan(2).noneMatch(page -> page.contains("report"));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 60, 300})
    void every_page_says_which_it_is_and_repeats_the_heads(int lines) {
        var pages = PdfText.pages(PRINTER.print(Samples.invoice(lines)));

        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("Page " + (i + 1) + "/" + pages.size());
            assertThat(pages.get(i)).contains("RCS Paris 100 000 009");
        }
        assertThat(pages.subList(1, pages.size()))
                .allMatch(page -> page.contains("Facture FA-2026-00012 · Librairie des Écluses SARL"));
        assertThat(pages.subList(0, pages.size() - 1)).allMatch(page -> page.contains("Désignation"));
    }

    @Test
    void the_sums_never_stand_alone_on_the_last_page() {
        for (int lines = 14; lines < 44; lines++) {
            var pages = PdfText.pages(PRINTER.print(Samples.invoice(lines)));
            var last =
                    pages.stream().filter(page -> page.contains("Net à payer")).toList();
            assertThat(last)
                    .singleElement()
                    .satisfies(page -> assertThat(LINE.matcher(page).find()).isTrue());
        }
    }

    /** Adds up as a reader would, and returns the sum of all lines. */
    private static BigDecimal check(List<String> pages) {
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < pages.size(); i++) {
            var page = pages.get(i);
            var before = sum;
            sum = LINE.matcher(page).results().map(m -> number(m.group(2))).reduce(sum, BigDecimal::add);
            boolean goesOn = pages.subList(i + 1, pages.size()).stream().anyMatch(CarriedForwardTest::hasLines);
            boolean cameFrom = i > 0 && hasLines(page);
            assertThat(find(BROUGHT, page)).isEqualTo(cameFrom ? Optional.of(before) : Optional.empty());
            assertThat(find(FORWARD, page)).isEqualTo(goesOn ? Optional.of(sum) : Optional.empty());
        }
        return sum;
    }

    private static boolean hasLines(String page) {
        return page.contains("Désignation");
    }

    private static Optional<BigDecimal> find(Pattern pattern, String page) {
        var matcher = pattern.matcher(page);
        return matcher.find() ? Optional.of(number(matcher.group(1))) : Optional.empty();
    }

    private static BigDecimal number(String printed) {
        return new BigDecimal(printed.replace("\u202F", "").replace(',', '.'));
    }

    private static PrintedLine withDescription(PrintedLine line, String description) {
        return PrintedLine.of(
                line.position(),
                line.code(),
                description,
                new PrintedQuantity(line.quantity(), line.unit()),
                line.price());
    }

    private static String prose(int words) {
        var prose = new StringBuilder();
        for (int i = 0; i < words; i++) {
            prose.append("mot").append(i).append(i % 40 == 39 ? "\n" : " ");
        }
        return prose.toString();
    }
}
