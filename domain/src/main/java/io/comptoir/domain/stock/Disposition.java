package io.comptoir.domain.stock;

/** What becomes of goods that come back. */
public enum Disposition {
    /** Sold again. */
    RESTOCK(Location.INTERNAL),
    /** Kept apart until somebody decides. */
    QUARANTINE(Location.QUARANTINE),
    SCRAP(Location.SCRAP);

    private final Location to;

    Disposition(Location to) {
        this.to = to;
    }

    public Location to() {
        return to;
    }
}
