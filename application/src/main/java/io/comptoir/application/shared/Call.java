package io.comptoir.application.shared;

import org.jspecify.annotations.Nullable;

/**
 * One call of a use case.
 *
 * @param idempotencyKey null when the client sent none
 * @param fingerprint of method, path, query, body and If-Match: the same key with another one is refused
 * @param dryRun everything is computed, nothing is kept
 */
public record Call(Caller caller, @Nullable String idempotencyKey, String fingerprint, boolean dryRun) {

    /** The same call, of which no answer is kept. */
    public Call withoutKey() {
        return new Call(caller, null, "", dryRun);
    }
}
