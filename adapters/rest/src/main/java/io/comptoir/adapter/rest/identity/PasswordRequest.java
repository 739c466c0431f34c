package io.comptoir.adapter.rest.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new password for the caller. */
@Schema(name = "PasswordChange")
public record PasswordRequest(
        @NotNull @Size(max = 200) String currentPassword,
        @NotNull @Size(min = 8, max = 200) String newPassword) {}
