package io.comptoir.application.identity;

import java.time.Duration;

/** What a login or a refresh comes to. */
public sealed interface Login {

    record Granted(String accessToken, String refreshToken, Duration lifetime) implements Login {}

    /** No reason: it would tell a stranger which addresses exist. */
    record Refused() implements Login {}

    /** Too many failures; the next try may come after {@code delay}. */
    record Throttled(Duration delay) implements Login {}
}
