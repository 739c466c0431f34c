package io.comptoir.domain.order;

import io.comptoir.domain.shared.error.Refusal;
import io.comptoir.domain.shared.selling.SaleRule;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the company that an order breaks.
 *
 * @param severity what breaking it means here
 * @param lineId null when it concerns the whole order
 * @param facts for the message
 */
public record Violation(
        SaleRule rule, Severity severity, @Nullable UUID lineId, Map<String, Object> facts) {

    /** What a breach leads to, the worse the later. */
    public enum Severity {
        WARN,
        APPROVE,
        BLOCK
    }

    public Violation {
        facts = Map.copyOf(facts);
    }

    public Refusal refusal() {
        return new Refusal(rule, facts);
    }
}
