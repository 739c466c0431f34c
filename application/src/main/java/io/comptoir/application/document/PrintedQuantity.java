package io.comptoir.application.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much of something.
 *
 * @param unit a code of UN/ECE Recommendation 20, or a word to print as it is
 */
public record PrintedQuantity(BigDecimal amount, @Nullable String unit) {}
