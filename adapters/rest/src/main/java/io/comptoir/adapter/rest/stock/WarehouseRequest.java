package io.comptoir.adapter.rest.stock;

import io.comptoir.domain.stock.Warehouse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A warehouse as somebody describes it. */
@Schema(name = "WarehouseRequest")
record WarehouseRequest(
        @Schema(description = "Of a new record only, where the client makes ids (v4 or v7)") @Nullable
        UUID id,

        @Schema(examples = "BREST") @NotBlank @Size(max = 60)
        String code,

        @Schema(examples = "Dépôt de Brest") @NotBlank @Size(max = 200)
        String name,

        @Valid @Nullable WarehouseAddressBody address,

        @Schema(description = "Takes the place of the default warehouse before; false when absent") @Nullable
        Boolean isDefault,

        @Schema(description = "What was picked must be counted before it ships; false when absent") @Nullable
        Boolean pickingConfirmation) {

    static WarehouseRequest of(UUID id, Warehouse.Profile profile) {
        return new WarehouseRequest(
                id,
                profile.code(),
                profile.name(),
                WarehouseAddressBody.of(profile.address()),
                profile.isDefault(),
                profile.pickingConfirmation());
    }

    Warehouse.Profile profile() {
        return new Warehouse.Profile(
                code,
                name,
                address == null ? null : address.address(),
                Boolean.TRUE.equals(isDefault),
                Boolean.TRUE.equals(pickingConfirmation));
    }
}
