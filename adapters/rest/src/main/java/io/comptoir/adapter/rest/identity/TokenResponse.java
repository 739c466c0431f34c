package io.comptoir.adapter.rest.identity;

import io.comptoir.application.identity.Login;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param expiresIn seconds until the access token expires */
@Schema(name = "Tokens")
public record TokenResponse(String accessToken, String refreshToken, String tokenType, long expiresIn) {

    static TokenResponse of(Login.Granted granted) {
        return new TokenResponse(
                granted.accessToken(),
                granted.refreshToken(),
                "Bearer",
                granted.lifetime().toSeconds());
    }
}
