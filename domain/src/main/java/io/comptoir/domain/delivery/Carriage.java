package io.comptoir.domain.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the goods travel.
 *
 * @param parcels how many
 * @param weight of all parcels, in kilograms
 */
public record Carriage(
        @Nullable UUID carrierId,
        @Nullable String trackingNumber,
        @Nullable LocalDate plannedDate,
        @Nullable Integer parcels,
        @Nullable BigDecimal weight) {

    public static final Carriage UNKNOWN = new Carriage(null, null, null, null, null);

    Carriage tracked(@Nullable String number) {
        return number == null ? this : new Carriage(carrierId, number, plannedDate, parcels, weight);
    }
}
