package io.comptoir.domain.stock;

import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.stock.Adjustment.Line;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdjustmentTest {

    private static final UUID PRODUCT = UUID.randomUUID();
    private static final UUID WAREHOUSE = UUID.randomUUID();

    private static Adjustment of(String reason, Line... lines) {
        return Adjustment.of(UUID.randomUUID(), WAREHOUSE, reason, List.of(lines));
    }

    private static Line line(String quantity) {
        return new Line(PRODUCT, new BigDecimal(quantity), BigDecimal.TWO);
    }

    @Test
    void splits_what_was_found_from_what_is_missing() {
        var adjustment = of("count", line("3"), line("-2"));

        assertThat(adjustment.found(UUID::randomUUID)).singleElement().satisfies(r -> {
            assertThat(r.quantity()).isEqualByComparingTo("3");
            assertThat(r.from()).isEqualTo(Location.ADJUSTMENT);
            assertThat(r.unitCost()).isEqualByComparingTo("2");
        });
        assertThat(adjustment.missing(UUID::randomUUID))
                .singleElement()
                .satisfies(s -> assertThat(s.quantity()).isEqualByComparingTo("2"));
    }

    @Test
    void is_refused_without_reason_lines_or_difference_and_for_what_has_no_stock() {
        assertRefused(() -> of(" ", line("1")), SharedRule.REASON_REQUIRED);
        assertRefused(() -> of("count"), SharedRule.HAS_NO_LINES);
        assertRefused(() -> of("count", line("0")), StockRule.ADJUSTMENT_IS_ZERO);
        assertRefused(() -> Adjustment.requireTracked(PRODUCT, false), StockRule.NOT_STOCK_TRACKED);
    }
}
