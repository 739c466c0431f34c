package io.comptoir.application.shared;

import io.comptoir.domain.shared.error.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the user should see, though nothing was refused (the pop-ups and colour codes of F070, F071).
 *
 * @param what the rule and its facts, which make the message
 * @param lineId null when it concerns the whole document
 */
public record Warning(
        Severity severity, Refusal what, @Nullable UUID lineId) {

    /** How bad it is, with the colour front ends show. */
    public enum Severity {
        INFO("BLUE"),
        WARNING("ORANGE"),
        CRITICAL("RED");

        private final String colour;

        Severity(String colour) {
            this.colour = colour;
        }

        public String colour() {
            return colour;
        }
    }
}
