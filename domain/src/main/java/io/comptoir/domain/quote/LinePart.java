package io.comptoir.domain.quote;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * So much of a line.
 *
 * @param quantity null: all of it that is left
 */
public record LinePart(UUID lineId, @Nullable BigDecimal quantity) {}
