package io.comptoir.domain.shared.error;

import java.util.Locale;

/**
 * A named rule of the trade. Each concept has one enum of rules; its constants, in kebab-case, are the
 * stable codes of the API's problems, so they are unique over all enums.
 */
public interface Rule {

    /** What a breach of the rule means to the caller. */
    enum Kind {
        /** The document's state, or documents that exist, forbid the command. */
        STATE,
        /** The request's own values break the rule. */
        VALUE,
        /** Nobody, or nobody in this role, may do it. */
        FORBIDDEN
    }

    String name();

    Kind kind();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The refusal of this rule; {@code facts} are name, value pairs shown to the caller. */
    default Refusal because(Object... facts) {
        return Refusal.of(this, facts);
    }

    /** Refuses unless {@code holds}. */
    default void check(boolean holds, Object... facts) {
        if (!holds) {
            throw because(facts).exception();
        }
    }
}
