package io.comptoir.adapter.documents;

/** How large the type of the lines is set: the same sizes as in our style sheet, in millimetres. */
final class TypeSize {

    static final double TEXT = millimetres(8.8);
    private static final double ASIDE = millimetres(7.4);
    /** Bold letters are wider by about this. */
    private static final double BOLD = 1.06;

    private TypeSize() {}

    static double of(String style) {
        return switch (style) {
            case "aside" -> ASIDE;
            case "heading" -> TEXT * BOLD;
            default -> TEXT;
        };
    }

    private static double millimetres(double points) {
        return points * 25.4 / 72;
    }
}
