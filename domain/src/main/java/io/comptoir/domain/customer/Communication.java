package io.comptoir.domain.customer;

import org.jspecify.annotations.Nullable;

/**
 * How a customer is reached (F202).
 *
 * @param language ISO 639-1; decides the language of printed documents
 */
public record Communication(
        @Nullable String email, @Nullable String phone, String language) {}
