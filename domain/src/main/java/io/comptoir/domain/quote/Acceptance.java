package io.comptoir.domain.quote;

import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.error.SharedRule;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The customer's yes.
 *
 * @param by who said it
 * @param recorded when, and by whom it was written down
 * @param lines what he takes of each line; lines that are not named are not taken
 */
public record Acceptance(String by, Stamp recorded, Map<UUID, BigDecimal> lines) {

    public Acceptance {
        lines = Map.copyOf(lines);
    }

    /** Some lines, options among them; without any, all that is no option. */
    static Acceptance of(String by, List<LinePart> parts, Content content, Stamp now) {
        var taken = new LinkedHashMap<UUID, BigDecimal>();
        if (parts.isEmpty()) {
            content.lines().stream().filter(l -> !l.optional()).forEach(l -> taken.put(l.id(), l.quantity()));
        }
        parts.forEach(p -> {
            var line = content.line(p.lineId());
            var quantity = p.quantity() == null ? line.quantity() : p.quantity();
            taken.merge(line.id(), quantity, BigDecimal::add);
        });
        taken.forEach((id, quantity) -> requireOffered(content.line(id), quantity));
        return new Acceptance(by, now, taken);
    }

    BigDecimal of(UUID lineId) {
        return lines.getOrDefault(lineId, BigDecimal.ZERO);
    }

    private static void requireOffered(SalesLine line, BigDecimal quantity) {
        SharedRule.EXCEEDS_REMAINDER.check(
                quantity.compareTo(line.quantity()) <= 0,
                "lineId",
                line.id().toString(),
                "asked",
                quantity,
                "left",
                line.quantity());
    }
}
