package io.comptoir.application.document;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How goods travel. */
public record PrintedShipment(
        @Nullable String carrier,
        @Nullable String trackingNumber,
        @Nullable String warehouse,
        List<Parcel> parcels) {

    public PrintedShipment {
        parcels = List.copyOf(parcels);
    }

    /**
     * One parcel.
     *
     * @param weight in kilograms
     */
    public record Parcel(
            String label,
            @Nullable BigDecimal weight,
            @Nullable String dimensions,
            @Nullable String trackingNumber) {}
}
