package io.comptoir.adapter.rest.shared.document;

import io.comptoir.domain.shared.document.Address;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A postal address as it stands on a document. */
@Schema(name = "PostalAddress")
public record AddressBody(
        @Nullable String label,
        @Nullable String street,
        @Nullable String street2,
        @Nullable String postcode,
        @Nullable String city,
        @Nullable String region,
        String country) {

    public static @Nullable AddressBody from(@Nullable Address address) {
        return address == null
                ? null
                : new AddressBody(
                        address.label(),
                        address.street(),
                        address.street2(),
                        address.postcode(),
                        address.city(),
                        address.region(),
                        address.country());
    }
}
