package io.comptoir.adapter.documents;

import io.comptoir.application.document.PrintedDiscount;
import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.document.PrintedKind;
import io.comptoir.application.document.PrintedLine;
import io.comptoir.application.document.PrintedMovement.Delivered;
import io.comptoir.application.document.PrintedMovement.Returned;
import io.comptoir.application.document.PrintedPrice;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns that the table of lines may have, from left to right. The item is put together elsewhere. */
enum LineColumn {
    POSITION(8, 0, (line, voice) -> line.quantity() == null ? null : String.valueOf(line.position())),
    CODE(18, 2, (line, voice) -> line.code()),
    ITEM(0, 3, (line, voice) -> line.description()),
    ORDERED(
            19,
            0,
            (line, voice) ->
                    line.movement() instanceof Delivered d ? voice.figures().quantity(d.ordered()) : null),
    QUANTITY(
            14,
            0,
            (line, voice) -> line.quantity() == null ? null : voice.figures().quantity(line.quantity())),
    UNIT(11, 2, (line, voice) -> line.unit() == null ? null : voice.words().code("unit", line.unit())),
    BACKORDER(
            19,
            0,
            (line, voice) ->
                    line.movement() instanceof Delivered d && d.backorder().signum() != 0
                            ? voice.figures().quantity(d.backorder())
                            : null),
    EXPECTED(24, 2, LineColumn::expected),
    PRICE(18, 0, priced((price, voice) -> voice.figures().price(price.unitPrice()))),
    DISCOUNT(14, 1, priced(LineColumn::discounts)),
    TAX(
            11,
            0,
            priced((price, voice) ->
                    price.taxRate() == null ? "–" : voice.figures().percent(price.taxRate()))),
    AMOUNT(23, 0, priced((price, voice) -> voice.figures().amount(price.netAmount()))),
    REASON(
            32,
            2,
            (line, voice) -> line.movement() instanceof Returned r && r.reason() != null
                    ? voice.words().code("reason", r.reason())
                    : null),
    DISPOSITION(
            30,
            0,
            (line, voice) -> line.movement() instanceof Returned r && r.disposition() != null
                    ? voice.words().code("disposition", r.disposition())
                    : null);

    private static final int WIDEST_UNIT = 22;

    private final int least;
    private final int gap;
    private final Text text;

    /**
     * A column.
     *
     * @param least width in millimetres
     * @param gap beside it, in millimetres, as in our style sheet
     */
    LineColumn(int least, int gap, Text text) {
        this.least = least;
        this.gap = gap;
        this.text = text;
    }

    @Nullable
    String text(PrintedLine line, Voice voice) {
        return text.of(line, voice);
    }

    String style() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether some line has something to show here; the item and its number always do. */
    boolean neededBy(PrintedDocument document, Voice voice) {
        return switch (this) {
            case POSITION, ITEM -> true;
            case EXPECTED ->
                document.title().kind() == PrintedKind.ACKNOWLEDGEMENT
                        || document.lines().stream().anyMatch(line -> line.expected() != null);
            case BACKORDER -> ORDERED.shown(document, voice);
            default -> shown(document, voice);
        };
    }

    /** In millimetres; 0 for the item, which takes what is left. Columns of figures grow with them. */
    int width(PrintedDocument document, Voice voice) {
        return switch (this) {
            case ORDERED, QUANTITY, BACKORDER, PRICE, TAX, AMOUNT -> Math.max(least, widest(document, voice));
            case UNIT -> Math.clamp(widest(document, voice), least, WIDEST_UNIT);
            default -> least;
        };
    }

    /** The white space that belongs to the column, in millimetres. */
    int gap() {
        return gap;
    }

    private int widest(PrintedDocument document, Voice voice) {
        return document.lines().stream()
                .map(line -> text(line, voice))
                .filter(Objects::nonNull)
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .mapToInt(word -> 2 + (int) Math.ceil(TextWidth.of(word) * TypeSize.TEXT))
                .max()
                .orElse(0);
    }

    String label(PrintedKind kind, Voice voice) {
        if (this == QUANTITY && kind == PrintedKind.DELIVERY_NOTE) {
            return voice.word("column.quantity.delivered");
        }
        if (this == QUANTITY && kind == PrintedKind.RETURN) {
            return voice.word("column.quantity.returned");
        }
        return voice.word("column." + style());
    }

    private boolean shown(PrintedDocument document, Voice voice) {
        return document.lines().stream()
                .map(line -> text(line, voice))
                .anyMatch(shown -> shown != null && !shown.isEmpty());
    }

    private static @Nullable String expected(PrintedLine line, Voice voice) {
        if (line.expected() != null) {
            return voice.figures().date(line.expected());
        }
        return line.quantity() == null ? null : voice.word("line.toBeConfirmed");
    }

    private static String discounts(PrintedPrice price, Voice voice) {
        return price.discounts().stream()
                .map(discount -> discount(discount, voice.figures()))
                .collect(Collectors.joining(" + "));
    }

    private static String discount(PrintedDiscount discount, Figures figures) {
        if (discount.percent() != null) {
            return figures.percent(discount.percent());
        }
        return discount.amount() == null ? "" : figures.amount(discount.amount());
    }

    private static Text priced(PriceText text) {
        return (line, voice) -> line.price() == null ? null : text.of(line.price(), voice);
    }

    private interface Text {
        @Nullable
        String of(PrintedLine line, Voice voice);
    }

    private interface PriceText {
        String of(PrintedPrice price, Voice voice);
    }
}
