package io.comptoir.domain.shared.document;

/**
 * The name that another system gives to a record of ours.
 *
 * @param system the other system, such as {@code sap}
 * @param id unique there, per type of record
 */
public record ExternalRef(String system, String id) {}
