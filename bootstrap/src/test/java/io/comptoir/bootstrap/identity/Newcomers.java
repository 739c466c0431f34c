package io.comptoir.bootstrap.identity;

import static io.restassured.RestAssured.given;

import io.comptoir.adapter.rest.identity.Standings;
import io.comptoir.application.company.FoundCompany;
import io.comptoir.application.identity.Enrolment;
import io.comptoir.application.identity.LoginAttempts;
import io.comptoir.application.shared.UnitOfWork;
import io.comptoir.domain.company.LegalIdentity;
import io.comptoir.domain.identity.LoginThrottle;
import io.comptoir.domain.identity.Role;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Companies and users that nobody else has, so that tests do not meet. */
@ApplicationScoped
public class Newcomers {

    static final String PASSWORD = "comptoir-test";

    /** A user of a company. */
    public record Newcomer(UUID company, UUID id, String email) {

        /** A request of this user, with a token of his own. */
        public RequestSpecification asks() {
            return given().auth().oauth2(token()).contentType(ContentType.JSON);
        }

        public String token() {
            return logIn(email, PASSWORD).extract().path("accessToken");
        }
    }

    private final FoundCompany found;
    private final Enrolment enrolment;
    private final LoginAttempts attempts;
    private final Standings standings;
    private final UnitOfWork work;

    public Newcomers(
            FoundCompany found, Enrolment enrolment, LoginAttempts attempts, Standings standings, UnitOfWork work) {
        this.found = found;
        this.enrolment = enrolment;
        this.attempts = attempts;
        this.standings = standings;
        this.work = work;
    }

    /** As if nobody had tried to log in with the address. */
    public void forget(String email) {
        work.global(() -> {
            attempts.succeeded(LoginThrottle.By.ADDRESS, email);
            return email;
        });
    }

    /** The administrator of a new company. */
    public Newcomer administrator() {
        var email = address();
        var code = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var person = new Enrolment.Person(email, "Ada", PASSWORD, "fr");
        var company = found.handle(new FoundCompany.Command(
                code, LegalIdentity.of("Société " + code, "FR"), UnaryOperator.identity(), person));
        var id = new Newcomer(company.id(), company.id(), email)
                .asks()
                .get("/v1/me")
                .path("user.id")
                .toString();
        return new Newcomer(company.id(), UUID.fromString(id), email);
    }

    public Newcomer colleague(UUID company, Role... roles) {
        return colleague(company, address(), roles);
    }

    public Newcomer colleague(UUID company, String email, Role... roles) {
        var person = new Enrolment.Person(email, "Bob", PASSWORD, "fr");
        var member = work.write(company, true, () -> enrolment.enrol(company, person, Set.of(roles)));
        standings.forget();
        return new Newcomer(company, member.user().id(), email);
    }

    static String address() {
        return UUID.randomUUID() + "@test.example";
    }

    static io.restassured.response.ValidatableResponse logIn(String email, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("email", email, "password", password))
                .post("/v1/auth/token")
                .then();
    }
}
