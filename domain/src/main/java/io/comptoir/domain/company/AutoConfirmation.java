package io.comptoir.domain.company;

/**
 * When a shipped delivery note counts as delivered without anybody saying so.
 *
 * @param days after shipping; 0 but for {@link Mode#AFTER_DAYS}
 */
public record AutoConfirmation(Mode mode, int days) {

    public static final AutoConfirmation NEVER = new AutoConfirmation(Mode.NEVER, 0);

    /** What triggers it. */
    public enum Mode {
        NEVER,
        ON_SHIP,
        AFTER_DAYS
    }
}
