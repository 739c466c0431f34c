package io.comptoir.domain.returns;

import io.comptoir.domain.company.ReturnCondition;
import io.comptoir.domain.shared.error.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Under which conditions a company takes goods back: the first condition that fits a product decides (F122). */
public record ReturnConditions(List<ReturnCondition> conditions) {

    public ReturnConditions {
        conditions = List.copyOf(conditions);
    }

    /**
     * Why a product does not come back any more.
     *
     * @param families of the product, those above its own included
     */
    public Optional<Refusal> hindrance(Set<UUID> families, LocalDate deliveredOn, LocalDate today) {
        return fitting(families).flatMap(c -> hindrance(c, deliveredOn, today));
    }

    /** What is kept from the credit of a product. */
    public @Nullable BigDecimal fee(Set<UUID> families) {
        return fitting(families).map(ReturnCondition::restockingFeePercent).orElse(null);
    }

    private Optional<ReturnCondition> fitting(Set<UUID> families) {
        return conditions.stream()
                .filter(c -> c.familyId() == null || families.contains(c.familyId()))
                .findFirst();
    }

    private static Optional<Refusal> hindrance(ReturnCondition condition, LocalDate deliveredOn, LocalDate today) {
        if (!condition.returnable()) {
            return Optional.of(ReturnRule.OUTSIDE_RETURN_CONDITIONS.because("reason", "NOT_RETURNABLE"));
        }
        var days = condition.windowDays();
        if (days != null && today.isAfter(deliveredOn.plusDays(days))) {
            return Optional.of(ReturnRule.OUTSIDE_RETURN_CONDITIONS.because(
                    "reason",
                    "WINDOW_EXPIRED",
                    "lastDay",
                    deliveredOn.plusDays(days).toString()));
        }
        return Optional.empty();
    }
}
