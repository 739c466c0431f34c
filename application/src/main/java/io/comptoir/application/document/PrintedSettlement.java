package io.comptoir.application.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the document is to be paid.
 *
 * @param terms in the document's language, as "30 jours fin de mois"
 * @param method a code (TRANSFER, CARD, DIRECT_DEBIT …), or words to print as they are
 */
public record PrintedSettlement(
        @Nullable String terms, @Nullable String method, List<DueDate> dueDates) {

    public static final PrintedSettlement NONE = new PrintedSettlement(null, null, List.of());

    public PrintedSettlement {
        dueDates = List.copyOf(dueDates);
    }

    /** An instalment. */
    public record DueDate(LocalDate day, BigDecimal amount) {}
}
