package io.comptoir.adapter.rest.carrier;

import io.comptoir.domain.carrier.Carrier;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A carrier as somebody describes it. */
@Schema(name = "CarrierRequest")
record CarrierRequest(
        @Schema(description = "Of a new record only, where the client makes ids (v4 or v7)") @Nullable
        UUID id,

        @Schema(examples = "TRANS-OUEST") @NotBlank @Size(max = 60)
        String code,

        @Schema(examples = "Transports de l’Ouest") @NotBlank @Size(max = 200)
        String name,

        @Schema(examples = "exploitation@trans-ouest.example") @Size(max = 254) @Nullable
        String email,

        @Schema(examples = "+33 2 98 00 00 00") @Size(max = 40) @Nullable
        String phone) {

    static CarrierRequest of(UUID id, Carrier.Profile profile) {
        return new CarrierRequest(id, profile.code(), profile.name(), profile.email(), profile.phone());
    }

    Carrier.Profile profile() {
        return new Carrier.Profile(code, name, email, phone);
    }
}
