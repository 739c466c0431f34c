package io.comptoir.adapter.rest.identity;

import io.comptoir.adapter.rest.shared.problem.Languages;
import io.comptoir.adapter.rest.shared.problem.Problem;
import io.comptoir.application.identity.Login;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** What logins answer. The same for an unknown address as for a wrong password. */
@RequestScoped
public class LoginAnswers {

    private final RoutingContext routing;
    private final SecurityIdentity identity;

    public LoginAnswers(RoutingContext routing, SecurityIdentity identity) {
        this.routing = routing;
        this.identity = identity;
    }

    /** The session of the caller's access token; null without one. */
    @Nullable
    UUID session() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token) || !VerifiedTokens.OWN.equals(token.getIssuer())) {
            return null;
        }
        String session = token.getClaim("sid");
        return session == null ? null : UUID.fromString(session);
    }

    /** Where the call comes from, as far as the server is told. */
    String source() {
        return routing.request().remoteAddress().hostAddress();
    }

    /** @param refusal the code of the problem when the login is refused */
    Response of(Login login, String refusal) {
        return switch (login) {
            case Login.Granted granted ->
                Response.ok(TokenResponse.of(granted), MediaType.APPLICATION_JSON_TYPE)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build();
            case Login.Refused() ->
                problem(401, refusal)
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                        .build();
            case Login.Throttled(var delay) -> throttled(delay);
        };
    }

    Response throttled(Duration delay) {
        var seconds = Math.max(1, delay.plusMillis(999).toSeconds());
        return problem(429, "too-many-attempts")
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }

    private Response.ResponseBuilder problem(int status, String code) {
        var language = Languages.of(routing.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return Problem.of(status, code, language).response();
    }
}
