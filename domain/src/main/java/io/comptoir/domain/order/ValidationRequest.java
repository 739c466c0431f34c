package io.comptoir.domain.order;

import io.comptoir.domain.order.Violation.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wish to validate an order.
 *
 * @param violations what the company's rules found
 * @param overrideReason why somebody with the right to do so validates in spite of them; null: nobody does
 */
public record ValidationRequest(
        List<Violation> violations, @Nullable String overrideReason) {

    public ValidationRequest {
        violations = List.copyOf(violations);
    }

    boolean overrides() {
        return overrideReason != null && !overrideReason.isBlank();
    }

    boolean needsApproval() {
        return violations.stream().anyMatch(v -> v.severity() == Severity.APPROVE);
    }

    /** Refuses for the first blocking rule, and names them all. */
    void refuseBlocked() {
        var blocking =
                violations.stream().filter(v -> v.severity() == Severity.BLOCK).toList();
        if (!blocking.isEmpty()) {
            var first = blocking.getFirst();
            var facts = new java.util.LinkedHashMap<>(first.facts());
            facts.put("violations", blocking.stream().map(v -> v.rule().code()).toList());
            throw new io.comptoir.domain.shared.error.Refusal(first.rule(), facts).exception();
        }
    }
}
