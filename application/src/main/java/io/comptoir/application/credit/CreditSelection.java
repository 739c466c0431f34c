package io.comptoir.application.credit;

import io.comptoir.domain.credit.CreditLine;
import io.comptoir.domain.credit.CreditNoteSnapshot;
import io.comptoir.domain.credit.CreditPlanning;
import io.comptoir.domain.credit.CreditPlanning.Wanted;
import io.comptoir.domain.credit.CreditPurpose;
import io.comptoir.domain.credit.CreditableInvoice;
import io.comptoir.domain.shared.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/** What of an invoice is to be credited. */
public sealed interface CreditSelection {

    /** Everything that is left. */
    record All() implements CreditSelection {}

    record Quantities(List<Wanted> lines) implements CreditSelection {}

    /** Tax included. */
    record Amount(BigDecimal gross) implements CreditSelection {}

    /** What a draft has selected. */
    static CreditSelection of(CreditNoteSnapshot note) {
        var quantities = note.lines().stream()
                .filter(CreditLine::takesQuantity)
                .map(l -> Wanted.of(Objects.requireNonNull(l.invoiceLineId()), l.quantity()))
                .toList();
        return quantities.isEmpty() ? new Amount(note.gross().amount()) : new Quantities(quantities);
    }

    default List<CreditLine> plan(CreditableInvoice invoice, CreditPurpose purpose, Supplier<UUID> ids) {
        return switch (this) {
            case All() -> CreditPlanning.allLeft(invoice, purpose.takesQuantities(), ids);
            case Quantities(var lines) -> CreditPlanning.quantities(invoice, lines, ids);
            case Amount(var gross) -> CreditPlanning.amount(invoice, new Money(gross, invoice.currency()), ids);
        };
    }
}
