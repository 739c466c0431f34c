package io.comptoir.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.Item;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.LineDates;
import io.comptoir.domain.shared.document.LinePrice;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.money.Percentage;
import io.comptoir.domain.shared.totals.Discount;
import io.comptoir.domain.shared.totals.Discount.Kind;
import io.comptoir.domain.shared.totals.Discount.Stacking;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BoundsTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Percentage FIFTEEN = new Percentage(BigDecimal.valueOf(15));

    @Nested
    class Limit_price {

        @Test
        void may_be_reached() {
            assertThat(LimitPriceCheck.breaches(content(List.of(), line("3", "10", "0.90", "0.90"))))
                    .isEmpty();
        }

        @Test
        void is_broken_by_an_override() {
            var breaches = LimitPriceCheck.breaches(content(List.of(), line("3", "1.20", "0.90", "0.89")));

            assertThat(breaches).singleElement().satisfies(b -> {
                assertThat(b.what()).isEqualTo("PEN");
                assertThat(b.position()).isOne();
                assertThat(b.bound()).isEqualByComparingTo("0.90");
                assertThat(b.actual()).isEqualByComparingTo("0.89");
            });
        }

        @Test
        void is_broken_by_less_than_a_cent() {
            assertThat(LimitPriceCheck.breaches(content(List.of(), line("1", "10", "10", "9.999"))))
                    .hasSize(1);
        }

        @Test
        void is_broken_by_discounts_of_the_line_and_of_the_document() {
            assertThat(LimitPriceCheck.breaches(
                            content(List.of(), line("10", "1", "0.90", "1", percent("11", Stacking.CUMULATIVE)))))
                    .hasSize(1);
            assertThat(LimitPriceCheck.breaches(
                            content(List.of(percent("11", Stacking.CUMULATIVE)), line("10", "1", "0.90", "1"))))
                    .hasSize(1);
        }

        @Test
        void binds_neither_lines_without_one_nor_optional_lines() {
            var optional = optional(line("1", "10", "9", "1"));

            assertThat(LimitPriceCheck.breaches(content(List.of(), optional, line("1", "10", null, "1"))))
                    .isEmpty();
        }
    }

    @Nested
    class Ceiling {

        @Test
        void may_be_reached() {
            assertThat(ceiling(content(List.of(), line("1", "1.00", null, "0.85"))))
                    .isEmpty();
            assertThat(ceiling(content(
                            List.of(percent("15", Stacking.CUMULATIVE)),
                            line("1", "0.33", null, "0.33"),
                            line("3", "0.35", null, "0.35"))))
                    .isEmpty();
        }

        @Test
        void counts_override_line_and_document_discounts_together() {
            var content = content(
                    List.of(percent("5", Stacking.CUMULATIVE)),
                    line("2", "100", null, "95", percent("5", Stacking.CUMULATIVE), percent("5", Stacking.CASCADE)));

            assertThat(ceiling(content))
                    .singleElement()
                    .satisfies(b -> assertThat(b.actual()).isEqualByComparingTo("18.549375"));
        }

        @Test
        void counts_amounts() {
            var amount = new Discount(Kind.AMOUNT, new BigDecimal("16"), Stacking.CUMULATIVE);

            assertThat(ceiling(content(List.of(), line("1", "100", null, "100", amount))))
                    .hasSize(1);
            assertThat(ceiling(content(List.of(amount), line("1", "100", null, "100"))))
                    .hasSize(1);
        }

        @Test
        void takes_the_typed_price_of_free_text() {
            assertThat(ceiling(content(List.of(), line("1", null, null, "5")))).isEmpty();
            assertThat(ceiling(content(List.of(), line("1", null, null, "5", percent("16", Stacking.CASCADE)))))
                    .singleElement()
                    .satisfies(b -> assertThat(b.what()).isEqualTo("Text"));
        }

        @Test
        void leaves_gifts_and_dearer_lines_alone() {
            assertThat(ceiling(content(List.of(), line("1", "0", null, "0")))).isEmpty();
            assertThat(ceiling(content(List.of(), line("1", "10", null, "12")))).isEmpty();
        }
    }

    private static List<LineBreach> ceiling(Content content) {
        return DiscountCeiling.breaches(content, FIFTEEN);
    }

    private static Content content(List<Discount> discounts, SalesLine... lines) {
        return Content.of(EUR, List.of(lines), discounts);
    }

    private static Discount percent(String value, Stacking stacking) {
        return new Discount(Kind.PERCENT, new BigDecimal(value), stacking);
    }

    private static SalesLine line(String quantity, String rule, String limit, String price, Discount... discounts) {
        var item = rule == null
                ? new Item(null, null, "Text", ItemKind.TEXT, false, "C62")
                : new Item(UUID.randomUUID(), "PEN", "Pen", ItemKind.GOODS, true, "C62");
        var cost = new LinePrice(decimal(rule), decimal(rule), decimal(limit), null, decimal(price));
        return new SalesLine(
                UUID.randomUUID(),
                1,
                item,
                decimal(quantity),
                cost,
                List.of(discounts),
                TaxRates.taxed("FR", "20").asLineTax(),
                LineDates.NONE,
                List.of(),
                false,
                List.of());
    }

    private static SalesLine optional(SalesLine line) {
        return new SalesLine(
                line.id(),
                line.position(),
                line.item(),
                line.quantity(),
                line.price(),
                line.discounts(),
                line.tax(),
                line.dates(),
                line.analytics(),
                true,
                line.sources());
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
