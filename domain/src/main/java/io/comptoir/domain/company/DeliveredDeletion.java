package io.comptoir.domain.company;

/** Who may delete delivery notes that have left the house. */
public enum DeliveredDeletion {
    /** Whoever may delete delivery notes. */
    ALL,
    /** Only who holds {@code deliveryNote:deleteDelivered}. */
    ADMIN
}
