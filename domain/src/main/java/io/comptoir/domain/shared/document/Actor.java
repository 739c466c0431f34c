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

    /** The customer, as he named himself behind a public link. */
    public static Actor byPublicLink(String name) {
        return new Actor(null, name + " (public link)");
    }

    public static Actor job(String name) {
        return new Actor(null, name);
    }
}
