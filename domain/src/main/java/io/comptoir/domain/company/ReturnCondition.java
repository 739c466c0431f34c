package io.comptoir.domain.company;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Under which conditions goods are taken back (F122).
 *
 * @param familyId of the products it is about; null: all
 * @param returnable false: never
 * @param windowDays days after delivery; null: no limit
 * @param restockingFeePercent kept from the credit; null: none
 */
public record ReturnCondition(
        @Nullable UUID familyId,
        boolean returnable,
        @Nullable Integer windowDays,
        @Nullable BigDecimal restockingFeePercent) {}
