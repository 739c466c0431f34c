package io.comptoir.application.shared;

import io.comptoir.domain.shared.error.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * The version that the caller has seen ({@code If-Match}).
 *
 * @param version null where any version will do
 */
public record Expected(@Nullable Integer version) {

    public static final Expected ANY = new Expected(null);

    public void check(int current) {
        if (version != null && version != current) {
            throw new DomainException.StaleVersion(current);
        }
    }
}
