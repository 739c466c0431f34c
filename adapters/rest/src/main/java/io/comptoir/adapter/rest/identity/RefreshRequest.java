package io.comptoir.adapter.rest.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The newest refresh token of a session. */
@Schema(name = "Refresh")
public record RefreshRequest(@NotNull @Size(max = 200) String refreshToken) {}
