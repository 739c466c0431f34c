package io.comptoir.application.shared.listing;

/**
 * A field by which a list may be filtered or sorted.
 *
 * @param name as in the API
 * @param column as in the list's SQL; never taken from a request
 */
public record Field(String name, String column, Type type, boolean sortable) {

    /** What a filter value of the field must look like. */
    public enum Type {
        TEXT,
        ID,
        DATE,
        INSTANT,
        DECIMAL,
        INTEGER,
        BOOLEAN,
        /** A list of words: {@code status=DRAFT,SENT}. */
        CODE
    }
}
