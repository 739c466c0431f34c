package io.comptoir.domain.invoice;

import io.comptoir.domain.shared.document.SalesLine;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** The tax regimes that never share an invoice, each with its own mention. */
public enum TaxRegime {
    DOMESTIC,
    INTRA_COMMUNITY,
    EXPORT,
    REVERSE_CHARGE,
    OUT_OF_SCOPE;

    /** The regime of a line, by its category of UNTDID 5305. */
    public static TaxRegime of(SalesLine line) {
        return switch (line.tax().key().category()) {
            case "K" -> INTRA_COMMUNITY;
            case "G" -> EXPORT;
            case "AE" -> REVERSE_CHARGE;
            case "O" -> OUT_OF_SCOPE;
            default -> DOMESTIC;
        };
    }

    public static Set<TaxRegime> of(Collection<SalesLine> lines) {
        return lines.stream().map(TaxRegime::of).collect(Collectors.toSet());
    }
}
