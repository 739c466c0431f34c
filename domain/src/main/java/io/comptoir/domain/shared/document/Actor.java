package io.comptoir.domain.shared.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something: a user, the customer behind a public link, or a job.
 *
 * @param id the user's id; null for the customer and for jobs
 * @param name shown in histories
 */
public record Actor(@Nullable UUID id, String name) {

    public static Actor job(String name) {
        return new Actor(null, name);
    }
}
