package io.comptoir.domain.shared.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a line was asked for, and when it was promised. */
public record LineDates(
        @Nullable LocalDate requested, @Nullable LocalDate confirmed) {

    public static final LineDates NONE = new LineDates(null, null);
}
