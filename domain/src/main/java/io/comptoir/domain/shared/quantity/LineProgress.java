package io.comptoir.domain.shared.quantity;

import java.math.BigDecimal;
import java.util.Map;

/** The sums of a line's ledger entries by kind. A kind without entries is zero. */
public record LineProgress(Map<QuantityKind, BigDecimal> sums) {

    public static final LineProgress NONE = new LineProgress(Map.of());

    public LineProgress {
        sums = Map.copyOf(sums);
    }

    public BigDecimal of(QuantityKind kind) {
        return sums.getOrDefault(kind, BigDecimal.ZERO);
    }

    public boolean any(QuantityKind kind) {
        return of(kind).signum() > 0;
    }
}
