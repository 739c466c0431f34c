package io.comptoir.adapter.documents;

/** How wide a text is, roughly, from the widths of our font: enough to give a column of numbers its room. */
final class TextWidth {

    private static final double DIGIT = 0.6;
    private static final double POINT = 0.28;
    private static final double THIN_SPACE = 0.12;

    private TextWidth() {}

    /** In ems. */
    static double of(String text) {
        return text.chars().mapToDouble(TextWidth::of).sum();
    }

    private static double of(int c) {
        return switch (c) {
            case ',', '.', ' ', '\u00A0' -> POINT;
            case '\u202F' -> THIN_SPACE;
            default -> DIGIT;
        };
    }
}
