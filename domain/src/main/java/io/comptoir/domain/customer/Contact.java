package io.comptoir.domain.customer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person at a customer's.
 *
 * @param role what he does there
 */
public record Contact(
        UUID id,
        String name,
        @Nullable String role,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String mobile) {}
