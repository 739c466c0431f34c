package io.comptoir.domain.shared.quantity;

import io.comptoir.domain.shared.document.DocumentType;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * One row of the ledger.
 *
 * @param lineId the quote, order, delivery or invoice line that it is about
 * @param quantity in the line's unit; negative takes an earlier entry back
 * @param sourceId the document that caused it
 * @param sourceLineId its line
 */
public record QuantityEntry(
        UUID lineId, QuantityKind kind, BigDecimal quantity, DocumentType source, UUID sourceId, UUID sourceLineId) {

    public QuantityEntry reversed() {
        return new QuantityEntry(lineId, kind, quantity.negate(), source, sourceId, sourceLineId);
    }
}
