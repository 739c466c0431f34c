package io.comptoir.adapter.rest.identity;

import io.comptoir.adapter.rest.shared.problem.HttpProblem;
import io.comptoir.application.identity.Access.Credential;
import io.comptoir.application.identity.Access.Standing;
import io.comptoir.domain.shared.error.DomainException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.security.Permission;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** From a verified token to a user, a company, and the permissions held there. */
@Singleton
public class CallerAugmentor implements SecurityIdentityAugmentor {

    static final String COMPANY = "Company-Id";
    static final String STANDING = "comptoir.standing";

    private final Standings standings;

    public CallerAugmentor(Standings standings) {
        this.standings = standings;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return augment(identity, context, Map.of());
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        var key =
                new Standings.Key(credential(token), company(HttpSecurityUtils.getRoutingContextAttribute(attributes)));
        return standings
                .kept(key)
                .map(kept -> Uni.createFrom().item(() -> known(identity, kept.standing())))
                .orElseGet(() -> context.runBlocking(
                        () -> known(identity, standings.load(key).standing())));
    }

    private static Credential credential(JsonWebToken token) {
        if (!VerifiedTokens.OWN.equals(token.getIssuer())) {
            return new Credential.Outside(token.getIssuer(), token.getSubject(), verifiedEmail(token));
        }
        try {
            var version = Integer.parseInt(claim(token, "token_version"));
            return new Credential.Own(UUID.fromString(token.getSubject()), version);
        } catch (IllegalArgumentException e) {
            throw new AuthenticationFailedException(e);
        }
    }

    private static @Nullable String verifiedEmail(JsonWebToken token) {
        return claim(token, "email_verified").equals("true") ? claim(token, "email") : null;
    }

    private static String claim(JsonWebToken token, String name) {
        Object value = token.getClaim(name);
        return String.valueOf(value);
    }

    private static @Nullable UUID company(@Nullable RoutingContext routing) {
        if (routing == null) {
            return null;
        }
        var header = routing.request().getHeader(COMPANY);
        var asked = header == null ? routing.request().getParam("companyId") : header;
        try {
            return asked == null ? null : UUID.fromString(asked);
        } catch (IllegalArgumentException e) {
            throw HttpProblem.header(400, "invalid-header", COMPANY);
        }
    }

    private static SecurityIdentity known(SecurityIdentity identity, Optional<Standing> found) {
        var standing = found.orElseThrow(AuthenticationFailedException::new);
        return QuarkusSecurityIdentity.builder(identity)
                .addAttribute(STANDING, standing)
                .addPermissionChecker(permission -> holds(standing, permission))
                .build();
    }

    private static Uni<Boolean> holds(Standing standing, Permission permission) {
        if (standing.at() == null) {
            return Uni.createFrom().failure(elsewhere(standing));
        }
        return Uni.createFrom()
                .item(Arrays.stream(permission.getActions().split(","))
                        .anyMatch(action -> standing.permissions().contains(permission.getName() + ":" + action)));
    }

    /** Why the caller is at work in no company. */
    static RuntimeException elsewhere(Standing standing) {
        return switch (standing.place()) {
            case REQUIRED -> HttpProblem.of(400, "company-required");
            case CHOSEN, UNKNOWN -> new DomainException.NotFound("company", "");
        };
    }
}
