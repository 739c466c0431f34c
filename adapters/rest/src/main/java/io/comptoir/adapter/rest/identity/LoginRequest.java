package io.comptoir.adapter.rest.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An address and a password. */
@Schema(name = "Login")
public record LoginRequest(
        @NotNull @Size(max = 254) String email,
        @NotNull @Size(max = 200) String password) {}
