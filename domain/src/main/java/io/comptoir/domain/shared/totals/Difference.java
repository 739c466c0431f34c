package io.comptoir.domain.shared.totals;

/**
 * A stored figure that is not what the recount gives.
 *
 * @param figure such as {@code net} or {@code lines[2].tax}
 */
public record Difference(String figure, String stored, String recounted) {}
