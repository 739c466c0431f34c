package io.comptoir.domain.identity;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person with access to this server, whatever the companies.
 *
 * @param email how the person logs in; unique on the server, in lower case
 * @param passwordHash null for a person who only comes through an outside issuer
 * @param tokenVersion tokens with another one are void
 */
public record User(
        UUID id, String email, String name, @Nullable String passwordHash, String language, int tokenVersion) {

    public static User create(UUID id, String email, String name, @Nullable String passwordHash, String language) {
        return new User(id, normalised(email), name, passwordHash, language, 1);
    }

    public static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    User called(String newName, String newLanguage) {
        return new User(id, email, newName, passwordHash, newLanguage, tokenVersion);
    }

    /** With a new password every token given before is void. */
    public User withPassword(String newHash) {
        return new User(id, email, name, newHash, language, tokenVersion + 1);
    }
}
