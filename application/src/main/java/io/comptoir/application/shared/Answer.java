package io.comptoir.application.shared;

import org.jspecify.annotations.Nullable;

/**
 * A rendered answer, as it is stored under its idempotency key.
 *
 * @param body JSON text; null for 204
 * @param replayed whether it comes from an earlier call with the same key
 */
public record Answer(
        int status,
        @Nullable String location,
        @Nullable String etag,
        @Nullable String body,
        boolean replayed) {

    public Answer asReplay() {
        return new Answer(status, location, etag, body, true);
    }
}
