package io.comptoir.adapter.rest.stock;

import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.domain.stock.Warehouse;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A warehouse. */
@Schema(name = "Warehouse")
public record WarehouseResponse(
        UUID id,
        int version,
        String code,
        String name,
        @Nullable WarehouseAddressBody address,
        boolean isDefault,
        boolean pickingConfirmation,
        boolean archived,
        Instant createdAt,
        Instant updatedAt)
        implements Representation {

    static WarehouseResponse of(Warehouse shown) {
        var profile = shown.profile();
        var head = shown.head();
        return new WarehouseResponse(
                shown.id(),
                head.version(),
                profile.code(),
                profile.name(),
                WarehouseAddressBody.of(profile.address()),
                profile.isDefault(),
                profile.pickingConfirmation(),
                head.archived(),
                head.createdAt(),
                head.updatedAt());
    }
}
