package io.comptoir.application.identity;

import org.jspecify.annotations.Nullable;

/** Turns passwords into hashes that are expensive to guess from. */
public interface PasswordHasher {

    String hash(String password);

    /** Whether the password is the hash's. Without a hash it is not, and finding out takes as long. */
    boolean matches(String password, @Nullable String hash);
}
