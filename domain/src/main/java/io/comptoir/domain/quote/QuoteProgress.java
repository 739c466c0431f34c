package io.comptoir.domain.quote;

import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.quantity.LineProgress;
import io.comptoir.domain.shared.quantity.QuantityKind;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How far a quote has come, read from its acceptance and the ledger. */
public record QuoteProgress(List<QuoteLineProgress> lines) {

    public QuoteProgress {
        lines = List.copyOf(lines);
    }

    public static QuoteProgress of(QuoteSnapshot quote, Map<UUID, LineProgress> sums) {
        var acceptance = quote.outcome().acceptance();
        return new QuoteProgress(quote.content().lines().stream()
                .map(l -> new QuoteLineProgress(
                        l,
                        acceptance == null ? BigDecimal.ZERO : acceptance.of(l.id()),
                        sums.getOrDefault(l.id(), LineProgress.NONE).of(QuantityKind.CONVERTED)))
                .toList());
    }

    public boolean anyConverted() {
        return lines.stream().anyMatch(l -> l.converted().signum() > 0);
    }

    public boolean nothingLeft() {
        return lines.stream().allMatch(l -> l.left().signum() == 0);
    }

    /** What goes into the next order: everything that is left, or chosen lines and quantities. */
    public List<Taken> take(List<LinePart> parts) {
        if (parts.isEmpty()) {
            return lines.stream()
                    .filter(l -> l.left().signum() > 0)
                    .map(l -> new Taken(l.line(), l.left()))
                    .toList();
        }
        var wanted = new LinkedHashMap<UUID, LinePart>();
        parts.forEach(p -> wanted.merge(p.lineId(), p, QuoteProgress::together));
        return wanted.values().stream().map(p -> line(p.lineId()).take(p)).toList();
    }

    /** Whether nothing would be left once this is taken. */
    boolean exhaustedBy(List<Taken> taken) {
        return lines.stream()
                .allMatch(l -> l.left().compareTo(of(taken, l.line().id())) <= 0);
    }

    private QuoteLineProgress line(UUID id) {
        return lines.stream()
                .filter(l -> l.line().id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        SharedRule.UNKNOWN_LINE.because("lineId", id.toString()).exception());
    }

    private static LinePart together(LinePart a, LinePart b) {
        return new LinePart(
                a.lineId(),
                a.quantity() == null || b.quantity() == null
                        ? null
                        : a.quantity().add(b.quantity()));
    }

    private static BigDecimal of(List<Taken> taken, UUID lineId) {
        return taken.stream()
                .filter(t -> t.line().id().equals(lineId))
                .map(Taken::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
