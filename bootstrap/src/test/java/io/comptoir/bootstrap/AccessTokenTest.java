package io.comptoir.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

@ComptoirTest
class AccessTokenTest {

    @Inject
    JWTParser tokens;

    @Test
    void is_signed_and_verified_with_the_keys_of_the_data_directory() throws ParseException {
        var token = Jwt.upn("marie@demo.example").sign();

        assertThat(tokens.parse(token).getName()).isEqualTo("marie@demo.example");
        assertThat(headerOf(token)).contains("ES256");
    }

    @Test
    void is_refused_when_it_was_meant_for_another_service() {
        var token = Jwt.upn("marie@demo.example").audience("elsewhere").sign();

        assertThatThrownBy(() -> tokens.parse(token)).isInstanceOf(ParseException.class);
    }

    @Test
    void is_refused_when_another_issuer_made_it() {
        var token = Jwt.upn("marie@demo.example").issuer("elsewhere").sign();

        assertThatThrownBy(() -> tokens.parse(token)).isInstanceOf(ParseException.class);
    }

    private static String headerOf(String token) {
        var header = token.substring(0, token.indexOf('.'));
        return new String(Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8);
    }
}
