package io.comptoir.application.invoice;

import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What customers have to their credit: payments and credit notes that settle nothing yet. */
public interface CustomerCredits {

    /**
     * A payment or a credit note.
     *
     * @param on the day it was received, or issued
     * @param left not allocated, nor refunded
     */
    record Credit(DocumentType type, UUID id, String number, LocalDate on, Money left) {}

    /** The oldest first. */
    List<Credit> of(UUID customerId);
}
