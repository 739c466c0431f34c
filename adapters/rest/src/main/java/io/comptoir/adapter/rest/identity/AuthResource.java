package io.comptoir.adapter.rest.identity;

import io.comptoir.application.identity.LogIn;
import io.comptoir.application.identity.LogOut;
import io.comptoir.application.identity.RefreshSession;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tokens for passwords. Open to all: who comes here has no token yet, or an old one. */
@Path("/v1/auth")
@Tag(name = "auth")
public class AuthResource {

    private final LogIn logIn;
    private final RefreshSession refresh;
    private final LogOut logOut;
    private final LoginAnswers answers;

    public AuthResource(LogIn logIn, RefreshSession refresh, LogOut logOut, LoginAnswers answers) {
        this.logIn = logIn;
        this.refresh = refresh;
        this.logOut = logOut;
        this.answers = answers;
    }

    @POST
    @Path("/token")
    @PermitAll
    @Operation(operationId = "logIn", summary = "Tokens for an address and a password")
    @APIResponseSchema(TokenResponse.class)
    public Response token(@NotNull @Valid LoginRequest body) {
        var login = logIn.handle(new LogIn.Command(body.email(), body.password(), answers.source()));
        return answers.of(login, "invalid-credentials");
    }

    @POST
    @Path("/refresh")
    @PermitAll
    @Operation(operationId = "refreshTokens", summary = "The next tokens of a session; an old token closes it")
    @APIResponseSchema(TokenResponse.class)
    public Response refresh(@NotNull @Valid RefreshRequest body) {
        return answers.of(refresh.handle(body.refreshToken()), "invalid-token");
    }

    @POST
    @Path("/logout")
    @PermitAll
    @Operation(operationId = "logOut", summary = "Closes the session of a refresh token")
    @APIResponse(responseCode = "204", description = "The session is closed")
    public Response logout(@Valid @Nullable LogoutRequest body) {
        logOut.handle(body == null ? null : body.refreshToken(), answers.session());
        return Response.noContent().build();
    }
}
