package io.comptoir.application.shared;

import io.comptoir.domain.shared.error.Refusal;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.List;
import java.util.Optional;

/**
 * Whether the caller may run a command on a document now.
 *
 * @param name the command's URL segment, or {@code update}, {@code delete}, {@code download}
 * @param reasons why not; empty when allowed
 */
public record ActionView(String name, boolean allowed, List<Refusal> reasons) {

    /** The role is looked at first; only then the document. */
    public static ActionView of(Caller caller, String name, String permission, Optional<Refusal> refusal) {
        if (!caller.may(permission)) {
            return new ActionView(name, false, List.of(SharedRule.FORBIDDEN.because("permission", permission)));
        }
        return new ActionView(name, refusal.isEmpty(), refusal.map(List::of).orElse(List.of()));
    }
}
