package io.comptoir.adapter.rest.identity;

import io.comptoir.adapter.rest.shared.Digests;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Checks tokens: this server's own, and those of the outside issuer where one is configured. Only the
 * algorithms named here pass, whatever a token's header says. A token that was good stays good until it
 * expires, so its signature is checked once.
 */
@Alternative
@Priority(1)
@Singleton
public class VerifiedTokens extends JWTCallerPrincipalFactory {

    static final String OWN = "comptoir";

    private static final int LONGEST = 8192;
    private static final int MOST = 10_000;
    private static final int SKEW_SECONDS = 30;
    private static final Set<SignatureAlgorithm> OUTSIDE_ALGORITHMS =
            EnumSet.of(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256, SignatureAlgorithm.EDDSA);

    private final Optional<String> ownKey;
    private final JWTCallerPrincipalFactory own = new DefaultJWTCallerPrincipalFactory();
    private final JWTCallerPrincipalFactory outside = new DefaultJWTCallerPrincipalFactory();
    private final Map<String, JWTCallerPrincipal> good = new ConcurrentHashMap<>();
    private final Clock clock = Clock.systemUTC();

    public VerifiedTokens(@ConfigProperty(name = "comptoir.token.public-key") Optional<String> ownKey) {
        this.ownKey = ownKey;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo configured) throws ParseException {
        if (token.length() > LONGEST) {
            throw new ParseException("the token is too long");
        }
        var key = Digests.sha256(token);
        var known = good.get(key);
        if (known != null && known.getExpirationTime() > clock.instant().getEpochSecond()) {
            return known;
        }
        var verified = verified(token, configured);
        if (good.size() >= MOST) {
            good.clear();
        }
        good.put(key, verified);
        return verified;
    }

    private JWTCallerPrincipal verified(String token, JWTAuthContextInfo configured) throws ParseException {
        if (OWN.equals(configured.getIssuedBy())) {
            return own.parse(token, ours(configured));
        }
        try {
            return own.parse(token, ours(configured));
        } catch (ParseException e) {
            return outside.parse(token, theirs(configured));
        }
    }

    private JWTAuthContextInfo ours(JWTAuthContextInfo configured) {
        var info = new JWTAuthContextInfo(configured);
        ownKey.ifPresent(location -> {
            info.setPublicKeyContent(null);
            info.setPublicKeyLocation(location);
        });
        info.setIssuedBy(OWN);
        info.setExpectedAudience(Set.of(OWN));
        info.setSignatureAlgorithm(EnumSet.of(SignatureAlgorithm.ES256));
        info.setClockSkew(SKEW_SECONDS);
        return info;
    }

    private static JWTAuthContextInfo theirs(JWTAuthContextInfo configured) {
        var info = new JWTAuthContextInfo(configured);
        info.setSignatureAlgorithm(OUTSIDE_ALGORITHMS);
        info.setClockSkew(SKEW_SECONDS);
        return info;
    }
}
