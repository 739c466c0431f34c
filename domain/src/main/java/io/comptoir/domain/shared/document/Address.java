package io.comptoir.domain.shared.document;

import org.jspecify.annotations.Nullable;

/**
 * A postal address, in parts as SEPA and e-invoicing need them.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record Address(
        @Nullable String label,
        @Nullable String street,
        @Nullable String street2,
        @Nullable String postcode,
        @Nullable String city,
        @Nullable String region,
        String country) {}
