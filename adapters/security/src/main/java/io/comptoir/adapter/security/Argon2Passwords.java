package io.comptoir.adapter.security;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import io.comptoir.application.identity.PasswordHasher;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Argon2id with 19 MiB and two passes, the least that OWASP advises. As many hashes at once as there are
 * processors, so that a flood of logins fills neither the memory nor the machine.
 */
@Singleton
public class Argon2Passwords implements PasswordHasher {

    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int BYTES = 32;
    private static final int SALT_BYTES = 16;

    private final Argon2Function function = Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, BYTES, Argon2.ID);
    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()));

    /**
     * What the password of an unknown user is compared with, so that he takes as long to refuse as a known one. Made
     * with the first comparison: a server that starts has no time for it.
     */
    private volatile @Nullable String nobodys;

    @Override
    public String hash(String password) {
        return inTurn(() -> salted(password, function));
    }

    @Override
    public boolean matches(String password, @Nullable String hash) {
        String known = nobodys();
        boolean same = inTurn(() -> matching(password, hash == null ? known : hash));
        return same && hash != null;
    }

    private String nobodys() {
        String made = nobodys;
        if (made == null) {
            made = hash("nobody has this password");
            nobodys = made;
        }
        return made;
    }

    private static String salted(String password, Argon2Function function) {
        return Password.hash(password).addRandomSalt(SALT_BYTES).with(function).getResult();
    }

    /** With the strength that the hash was made with: it may be older than today's. */
    private static boolean matching(String password, String hash) {
        return Argon2Function.getInstanceFromHash(hash).check(password, hash);
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
