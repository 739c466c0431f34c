package io.comptoir.adapter.rest.shared.document;

import io.comptoir.domain.shared.document.Party;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The customer as he was when the document was written. */
@Schema(name = "CustomerSnapshot")
public record CustomerResponse(
        UUID id,
        String code,
        String name,
        String kind,
        @Nullable String siren,
        @Nullable String siret,
        @Nullable String vatNumber,
        @Nullable String email,
        @Nullable String phone,
        String language,
        @Nullable AddressBody billingAddress,
        @Nullable AddressBody deliveryAddress) {

    public static @Nullable CustomerResponse from(@Nullable Party party) {
        return party == null
                ? null
                : new CustomerResponse(
                        party.customerId(),
                        party.code(),
                        party.name(),
                        party.kind().name(),
                        party.siren(),
                        party.siret(),
                        party.vatNumber(),
                        party.email(),
                        party.phone(),
                        party.language(),
                        AddressBody.from(party.billingAddress()),
                        AddressBody.from(party.deliveryAddress()));
    }
}
