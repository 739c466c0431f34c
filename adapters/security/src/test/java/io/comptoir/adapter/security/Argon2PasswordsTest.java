package io.comptoir.adapter.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Argon2PasswordsTest {

    private final Argon2Passwords passwords = new Argon2Passwords();

    @Test
    void recognises_the_password_it_hashed() {
        var hash = passwords.hash("comptoir-demo");

        assertThat(passwords.matches("comptoir-demo", hash)).isTrue();
        assertThat(passwords.matches("comptoir-dem0", hash)).isFalse();
    }

    @Test
    void never_makes_the_same_hash_twice() {
        assertThat(passwords.hash("comptoir-demo"))
                .startsWith("$argon2id$")
                .isNotEqualTo(passwords.hash("comptoir-demo"));
    }

    @Test
    void matches_nothing_where_there_is_no_hash() {
        assertThat(passwords.matches("nobody has this password", null)).isFalse();
    }

    @Test
    void takes_as_long_for_nobody_as_for_somebody() {
        var hash = passwords.hash("comptoir-demo");
        matching("warm-up", hash);

        var known = matching("wrong", hash);
        var unknown = matching("wrong", null);

        assertThat((double) unknown).isBetween(known * 0.3, known * 3.0);
    }

    private long matching(String password, String hash) {
        var start = System.nanoTime();
        for (int i = 0; i < 5; i++) {
            passwords.matches(password, hash);
        }
        return System.nanoTime() - start;
    }
}
