package io.comptoir.adapter.rest.customer;

import io.comptoir.domain.customer.AddressUse;
import io.comptoir.domain.customer.CustomerAddress;
import io.comptoir.domain.shared.document.Address;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of a customer's addresses. */
@Schema(name = "CustomerAddress")
record CustomerAddressBody(
        @Schema(description = "Keeps the address apart from the others; given when absent") @Nullable
        UUID id,

        @Schema(examples = "Siège") @Nullable @Size(max = 100)
        String label,

        @Schema(description = "None when absent: the first address serves for all that no other serves for")
        @Nullable
        @Size(max = 4)
        List<@NotNull AddressUse> uses,

        @Nullable @Size(max = 200) String street,
        @Nullable @Size(max = 200) String street2,
        @Nullable @Size(max = 20) String postcode,
        @Nullable @Size(max = 100) String city,
        @Nullable @Size(max = 100) String region,

        @Schema(description = "ISO 3166-1", examples = "FR") @NotNull @Pattern(regexp = "[A-Z]{2}")
        String country) {

    static CustomerAddressBody of(CustomerAddress shown) {
        var address = shown.address();
        return new CustomerAddressBody(
                shown.id(),
                address.label(),
                shown.uses().stream().sorted().toList(),
                address.street(),
                address.street2(),
                address.postcode(),
                address.city(),
                address.region(),
                address.country());
    }

    CustomerAddress address() {
        return new CustomerAddress(
                id == null ? UUID.randomUUID() : id,
                uses == null ? Set.of() : Set.copyOf(uses),
                new Address(label, street, street2, postcode, city, region, country));
    }
}
