package io.comptoir.application.shared;

import io.comptoir.domain.shared.document.Actor;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, for which company, with which rights, in which language, and when: one value that travels
 * with the command.
 *
 * @param permissions the sum of what the caller's roles grant in this company
 * @param now the moment of the call; every effect of one command bears the same
 */
public record Caller(
        UUID companyId,
        Actor actor,
        Set<String> roles,
        Set<String> permissions,
        Locale language,
        String requestId,
        Stamp now) {

    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    public void require(String permission) {
        SharedRule.FORBIDDEN.check(may(permission), "permission", permission);
    }

    /** The caller's own id; a job or a customer behind a public link has none. */
    public boolean is(@Nullable UUID user) {
        return user != null && user.equals(actor.id());
    }
}
