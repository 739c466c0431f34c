package io.comptoir.adapter.rest.carrier;

import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.domain.carrier.Carrier;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A carrier. */
@Schema(name = "Carrier")
public record CarrierResponse(
        UUID id,
        int version,
        String code,
        String name,
        @Nullable String email,
        @Nullable String phone,
        boolean archived,
        Instant createdAt,
        Instant updatedAt)
        implements Representation {

    static CarrierResponse of(Carrier shown) {
        var profile = shown.profile();
        var head = shown.head();
        return new CarrierResponse(
                shown.id(),
                head.version(),
                profile.code(),
                profile.name(),
                profile.email(),
                profile.phone(),
                head.archived(),
                head.createdAt(),
                head.updatedAt());
    }
}
