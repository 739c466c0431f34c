package io.comptoir.adapter.rest.stock;

import io.comptoir.domain.shared.document.Address;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a warehouse is. */
@Schema(name = "WarehouseAddress")
record WarehouseAddressBody(
        @Nullable @Size(max = 200) String street,
        @Nullable @Size(max = 200) String street2,
        @Nullable @Size(max = 20) String postcode,
        @Nullable @Size(max = 100) String city,
        @Nullable @Size(max = 100) String region,

        @Schema(description = "ISO 3166-1", examples = "FR") @NotNull @Pattern(regexp = "[A-Z]{2}")
        String country) {

    static @Nullable WarehouseAddressBody of(@Nullable Address address) {
        return address == null
                ? null
                : new WarehouseAddressBody(
                        address.street(),
                        address.street2(),
                        address.postcode(),
                        address.city(),
                        address.region(),
                        address.country());
    }

    Address address() {
        return new Address(null, street, street2, postcode, city, region, country);
    }
}
