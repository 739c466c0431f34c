package io.comptoir.application.shared;

import io.comptoir.domain.shared.document.Actor;
import io.comptoir.domain.shared.document.Stamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Callers for stories. */
public final class Callers {

    public static final UUID COMPANY = new UUID(0x7000L, 0x8000_0000_0000_00C0L);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private Callers() {}

    public static Caller with(String... permissions) {
        return on(TODAY, permissions);
    }

    /** The same person at noon of another day. */
    public static Caller on(LocalDate day, String... permissions) {
        var actor = new Actor(new UUID(0x7000L, 0x8000_0000_0000_00A0L), "Ada");
        return new Caller(
                COMPANY,
                actor,
                Set.of(),
                Set.of(permissions),
                Locale.FRENCH,
                "story",
                new Stamp(actor, day.atTime(12, 0).toInstant(ZoneOffset.UTC), day));
    }
}
