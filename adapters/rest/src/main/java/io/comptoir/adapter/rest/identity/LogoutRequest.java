package io.comptoir.adapter.rest.identity;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The session to close; without a token, the one of the access token. */
@Schema(name = "Logout")
public record LogoutRequest(@Nullable @Size(max = 200) String refreshToken) {}
