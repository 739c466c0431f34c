package io.comptoir.bootstrap.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.application.shared.Service;
import io.comptoir.application.shared.UseCase;
import io.comptoir.bootstrap.ComptoirTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@ComptoirTest
class UseCaseBeansTest {

    @Service
    public static class Greetings {

        String greet(String whom) {
            return "Bonjour " + whom;
        }
    }

    @UseCase("greeting:say")
    public static class SayGreeting {

        private final Greetings greetings;

        public SayGreeting(Greetings greetings) {
            this.greetings = greetings;
        }

        public String handle(String whom) {
            return greetings.greet(whom);
        }
    }

    @Inject
    SayGreeting sayGreeting;

    @Inject
    SayGreeting theSame;

    @Test
    void a_use_case_gets_its_collaborators_through_its_constructor() {
        assertThat(sayGreeting.handle("Marie")).isEqualTo("Bonjour Marie");
    }

    @Test
    void a_use_case_is_one_bean() {
        assertThat(sayGreeting).isSameAs(theSame);
    }
}
