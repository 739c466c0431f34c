package io.comptoir.application.document;

import org.jspecify.annotations.Nullable;

/**
 * Who buys, as frozen in the document.
 *
 * @param billTo where the invoice goes
 * @param deliverTo printed where it differs from {@code billTo}
 */
public record PrintedCustomer(
        @Nullable String code,
        PrintedAddress billTo,
        @Nullable PrintedAddress deliverTo,
        @Nullable String contact,
        @Nullable String siren,
        @Nullable String siret,
        @Nullable String vatNumber) {

    public static PrintedCustomer of(PrintedAddress billTo) {
        return new PrintedCustomer(null, billTo, null, null, null, null, null);
    }
}
