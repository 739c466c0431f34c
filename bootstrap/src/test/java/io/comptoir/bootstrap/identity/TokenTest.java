package io.comptoir.bootstrap.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.comptoir.bootstrap.ComptoirTest;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@ComptoirTest
class TokenTest {

    @Inject
    Newcomers newcomers;

    @ConfigProperty(name = "mp.jwt.verify.publickey.location")
    String publicKey;

    @Test
    void is_needed_everywhere() {
        for (var path : new String[] {"/v1/me", "/v1/users", "/v1/roles", "/v1/company"}) {
            given().get(path)
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", startsWith("Bearer"))
                    .contentType("application/problem+json")
                    .body("code", equalTo("unauthorized"));
        }
    }

    @TestFactory
    Stream<DynamicTest> is_refused_when_it_is() throws Exception {
        var ada = newcomers.administrator();
        var good = ada.token();
        var cases = new TreeMap<String, String>(Map.of(
                "unsigned", unsigned(good),
                "signed with the public key as a secret", confused(good),
                "signed by somebody else", forged(ada.id()),
                "of another issuer", claims(ada.id()).issuer("elsewhere").sign(),
                "for another audience", claims(ada.id()).audience("elsewhere").sign(),
                "expired",
                        claims(ada.id())
                                .issuedAt(hoursAgo(2))
                                .expiresAt(hoursAgo(1))
                                .sign(),
                "changed", good.substring(0, good.length() - 4) + "AAAA",
                "of an earlier password",
                        claims(ada.id()).claim("token_version", 99).sign(),
                "of nobody", claims(UUID.randomUUID()).sign(),
                "endless", "a.".repeat(5000)));
        cases.put("garbage", "garbage");
        cases.put("without a subject", Jwt.claim("token_version", 1).sign());
        return cases.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> assertRefused(entry.getValue())));
    }

    @Test
    void is_accepted_as_it_was_given() {
        newcomers.administrator().asks().get("/v1/me").then().statusCode(200);
    }

    private static void assertRefused(String token) {
        given().header("Authorization", "Bearer " + token)
                .get("/v1/me")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .contentType("application/problem+json")
                .body("code", equalTo("unauthorized"));
    }

    private static JwtClaimsBuilder claims(UUID user) {
        return Jwt.subject(user.toString()).claim("token_version", 1);
    }

    private static Instant hoursAgo(int hours) {
        return Instant.now().minus(Duration.ofHours(hours));
    }

    private static String unsigned(String good) {
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + payload(good) + ".";
    }

    private String confused(String good) throws Exception {
        var content = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + payload(good);
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Files.readAllBytes(Path.of(URI.create(publicKey))), "HmacSHA256"));
        var signature = mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
        return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private static String forged(UUID user) throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        return claims(user).sign(generator.generateKeyPair().getPrivate());
    }

    private static String payload(String token) {
        return token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
