package io.comptoir.domain.shared.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is sold, as it was named on the day.
 *
 * @param productId null for free text
 * @param unitCode UN/ECE Recommendation 20
 */
public record Item(
        @Nullable UUID productId,
        @Nullable String productCode,
        String description,
        ItemKind kind,
        boolean stockTracked,
        String unitCode) {}
