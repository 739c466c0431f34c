package io.comptoir.application.identity;

import io.comptoir.domain.identity.LoginThrottle;
import java.time.Instant;

/** Counts failed logins, over all servers that share the database. */
public interface LoginAttempts {

    LoginThrottle of(LoginThrottle.By by, String value);

    /** Counts one failure more; counts of failures at the same time add up. */
    void failed(LoginThrottle.By by, String value, Instant now);

    void succeeded(LoginThrottle.By by, String value);
}
