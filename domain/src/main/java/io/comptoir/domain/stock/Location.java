package io.comptoir.domain.stock;

/** Where goods are. A move goes from one place to another; what is sold lies in {@link #INTERNAL}. */
public enum Location {
    /** On the shelves of the warehouse. */
    INTERNAL,
    /** Apart, in the warehouse; not for sale. */
    QUARANTINE,
    SCRAP,
    /** With customers. */
    CUSTOMER,
    /** Where counted differences come from and go to. */
    ADJUSTMENT
}
