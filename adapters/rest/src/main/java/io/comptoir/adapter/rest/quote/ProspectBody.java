package io.comptoir.adapter.rest.quote;

import io.comptoir.domain.quote.Prospect;
import io.comptoir.domain.shared.document.Address;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who is no customer yet. */
@Schema(name = "Prospect")
public record ProspectBody(
        @Schema(examples = "Zoé Martin") @Size(min = 1, max = 200) @Nullable
        String name,

        @Email @Size(max = 254) @Nullable String email,
        @Size(max = 40) @Nullable String phone,
        @Valid @Nullable ProspectAddressBody address) {

    /** Where he is. */
    @Schema(name = "ProspectAddress")
    public record ProspectAddressBody(
            @Size(max = 200) @Nullable String street,
            @Size(max = 200) @Nullable String street2,
            @Size(max = 20) @Nullable String postcode,
            @Size(max = 100) @Nullable String city,
            @Size(max = 100) @Nullable String region,

            @Schema(description = "ISO 3166-1", examples = "FR") @NotNull @Pattern(regexp = "[A-Z]{2}")
            String country) {}

    public static @Nullable ProspectBody from(@Nullable Prospect prospect) {
        if (prospect == null) {
            return null;
        }
        return new ProspectBody(prospect.name(), prospect.email(), prospect.phone(), from(prospect.address()));
    }

    private static @Nullable ProspectAddressBody from(@Nullable Address a) {
        return a == null
                ? null
                : new ProspectAddressBody(a.street(), a.street2(), a.postcode(), a.city(), a.region(), a.country());
    }

    public Prospect toProspect() {
        var a = address;
        return new Prospect(
                name,
                email,
                phone,
                a == null
                        ? null
                        : new Address(null, a.street(), a.street2(), a.postcode(), a.city(), a.region(), a.country()));
    }
}
