package io.comptoir.domain.invoice;

/**
 * A text that the invoice must carry.
 *
 * @param code UNTDID 4451 subject code, such as {@code PMT} or {@code AAB}
 */
public record Mention(String code, String text) {}
