package io.comptoir.adapter.rest.shared;

import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids that a client made, offline perhaps. */
public final class GivenId {

    private static final int RANDOM = 4;
    private static final int TIME_ORDERED = 7;

    private GivenId() {}

    /** The id for something new; refused where it is neither random (v4) nor ordered by time (v7). */
    public static @Nullable UUID accepted(@Nullable UUID id) {
        if (id != null && id.version() != RANDOM && id.version() != TIME_ORDERED) {
            throw InvalidValue.at("/id", "invalid-format");
        }
        return id;
    }

    /** Refuses to give something that exists another id. */
    public static void checkUnchanged(UUID id, @Nullable UUID given) {
        if (!id.equals(given)) {
            throw InvalidValue.at("/id", "read-only");
        }
    }
}
