package io.comptoir.domain.company;

/** In which order documents follow each other. */
public enum DocumentFlow {
    /** Quote, order, delivery note, invoice. */
    STRICT,
    /** Any order, each document filled from another. */
    FREE
}
