package io.comptoir.domain.shared.quantity;

/**
 * What may happen to the quantity of a line. {@code PLANNED}, {@code BILLED} and the like count from the
 * first state of the document that holds them; cancelling or deleting it adds the opposite entry.
 */
public enum QuantityKind {
    /** Of a quote line: taken into a live order. */
    CONVERTED,
    /** Of an order line: the customer does without. */
    GIVEN_UP,
    /** Of an order or binding quote line: held in stock for it. */
    RESERVED,
    /** Of an order line: on a live delivery note, shipped or not. */
    PLANNED,
    /** Of an order or delivery line: left the house, or was performed. Never net of returns. */
    DELIVERED,
    /**
     * Of an order or delivery line: the reception of what left was confirmed, whatever was accepted of it. An order
     * reads DELIVERED once this has reached {@link #DELIVERED}.
     */
    CONFIRMED,
    /** Of a delivery line: accepted by the customer where less than shipped was (negative correction). */
    NOT_ACCEPTED,
    /** Of an order or delivery line: on a live return that is submitted or validated. */
    RETURNING,
    /** Of an order or delivery line: on a return from VALIDATED on. */
    RETURNED,
    /** Of an order or delivery line: on a live invoice, draft or issued. */
    BILLED,
    /** Of an order or delivery line: on an issued invoice. */
    INVOICED,
    /** Of an order, delivery or invoice line: on a live credit note, draft or issued. */
    CREDITING,
    /** Of an order, delivery or invoice line: on an issued credit note. */
    CREDITED,
    /** Of an order or delivery line: credited by a CORRECTION, so that it may be invoiced again. */
    RELEASED
}
