package io.comptoir.domain.shared.error;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A rule that does not hold, with the facts that explain it (insertion order kept).
 *
 * @param kind what the breach means to the caller; the rule's own kind unless it is his role that forbids
 */
public record Refusal(Rule rule, Map<String, Object> facts, Rule.Kind kind) {

    public Refusal(Rule rule, Map<String, Object> facts) {
        this(rule, facts, rule.kind());
    }

    public Refusal {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    static Refusal of(Rule rule, Object... facts) {
        if (facts.length % 2 != 0) {
            throw new IllegalStateException("facts come in pairs of name and value");
        }
        var named = new LinkedHashMap<String, Object>();
        for (int i = 0; i < facts.length; i += 2) {
            named.put((String) facts[i], facts[i + 1]);
        }
        return new Refusal(rule, named);
    }

    /** The same, where others may do what the caller may not. */
    public Refusal forRole() {
        return new Refusal(rule, facts, Rule.Kind.FORBIDDEN);
    }

    public String code() {
        return rule.code();
    }

    /** The exception that refuses a command for this reason. */
    public DomainException exception() {
        return switch (kind) {
            case STATE -> new DomainException.StateConflict(this);
            case VALUE -> new DomainException.RuleViolated(this, java.util.List.of());
            case FORBIDDEN -> new DomainException.NotPermitted(this);
        };
    }
}
