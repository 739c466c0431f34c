package io.comptoir.domain.quote;

import io.comptoir.domain.shared.document.Address;
import org.jspecify.annotations.Nullable;

/** Somebody who is no customer yet, as far as he is known. */
public record Prospect(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Address address) {}
