package io.comptoir.domain.company;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a shipped delivery note counts as delivered without anybody saying so.
 *
 * @param days after shipping; 0 but for {@link Mode#AFTER_DAYS}
 */
public record AutoConfirmation(Mode mode, int days) {

    public static final AutoConfirmation NEVER = new AutoConfirmation(Mode.NEVER, 0);

    /** The last day of shipping that counts as delivered on this day; empty where no day's passing does that. */
    public Optional<LocalDate> shippedBy(LocalDate day) {
        return mode == Mode.AFTER_DAYS ? Optional.of(day.minusDays(days)) : Optional.empty();
    }

    /** What triggers it. */
    public enum Mode {
        NEVER,
        ON_SHIP,
        AFTER_DAYS
    }
}
