package io.comptoir.domain.customer;

import io.comptoir.domain.shared.document.CustomerKind;
import io.comptoir.domain.shared.identifier.Compact;
import org.jspecify.annotations.Nullable;

/**
 * Who a customer is to the law, apart from where he is. Identifiers lose the spaces they were typed with.
 *
 * @param siren nine digits, French companies (INSEE)
 * @param siret fourteen digits: the SIREN and the establishment
 * @param vatNumber with the country's letters, without spaces
 */
public record Identity(
        String name,
        CustomerKind kind,
        @Nullable String siren,
        @Nullable String siret,
        @Nullable String vatNumber) {

    public Identity {
        siren = Compact.of(siren);
        siret = Compact.of(siret);
        vatNumber = Compact.of(vatNumber);
    }
}
