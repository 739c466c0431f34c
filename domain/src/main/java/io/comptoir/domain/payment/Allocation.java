package io.comptoir.domain.payment;

import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.money.Money;
import java.util.UUID;

/** A part of a payment for a document: an invoice, a delivery note not yet invoiced, an order, a quote. */
public record Allocation(UUID id, Target target, Money amount) {

    /** The document. */
    public record Target(DocumentType type, UUID id) {}
}
