package io.comptoir.application.pricing;

import io.comptoir.domain.shared.error.DomainException;
import io.comptoir.domain.shared.error.Fault;
import io.comptoir.domain.shared.error.Refusal;
import io.comptoir.domain.shared.error.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with all lines, so that the caller hears it once. */
final class LineFaults {

    private final List<Fault> faults = new ArrayList<>();
    private @Nullable Refusal first;

    void add(String pointer, Rule rule, Object... facts) {
        var refusal = rule.because(facts);
        first = first == null ? refusal : first;
        faults.add(new Fault(pointer, refusal.code(), refusal.facts()));
    }

    /** Refuses by the first rule that was broken, with all places. */
    void refuseIfAny() {
        if (first != null) {
            throw new DomainException.RuleViolated(first, faults);
        }
    }
}
