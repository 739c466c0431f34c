package io.comptoir.domain.shared.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer as he was when the document was written. Taken again while the document is a draft, frozen
 * afterwards: a regenerated PDF never shows a newer address.
 *
 * @param language ISO 639-1; decides the language of the printed document
 */
public record Party(
        UUID customerId,
        String code,
        String name,
        CustomerKind kind,
        @Nullable String siren,
        @Nullable String siret,
        @Nullable String vatNumber,
        @Nullable String email,
        @Nullable String phone,
        String language,
        @Nullable Address billingAddress,
        @Nullable Address deliveryAddress) {

    /** The same customer at other addresses. */
    public Party withAddresses(@Nullable Address billing, @Nullable Address delivery) {
        return new Party(
                customerId, code, name, kind, siren, siret, vatNumber, email, phone, language, billing, delivery);
    }
}
