package io.comptoir.adapter.rest.identity;

import io.comptoir.application.identity.Access;
import io.comptoir.application.identity.Access.Credential;
import io.comptoir.application.identity.Access.Standing;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Remembers for a few seconds what callers may do; a change of rights is in force everywhere soon after. */
@Singleton
public class Standings {

    /** Who asks, and for which company; null: the only one. */
    record Key(Credential credential, @Nullable UUID companyId) {}

    /** What was found out; nothing for who is no user any more. */
    record Kept(Optional<Standing> standing, long until) {

        boolean fresh() {
            return until - System.nanoTime() > 0;
        }
    }

    private static final long NANOS = Duration.ofSeconds(10).toNanos();
    private static final int MOST = 10_000;

    private final Access access;
    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

    public Standings(Access access) {
        this.access = access;
    }

    /** Empty when it has to be loaded. */
    Optional<Kept> kept(Key key) {
        return Optional.ofNullable(kept.get(key)).filter(Kept::fresh);
    }

    Kept load(Key key) {
        var until = System.nanoTime() + NANOS;
        var found = new Kept(access.of(key.credential(), key.companyId()), until);
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(key, found);
        return found;
    }

    /** After a change of rights on this server. */
    public void forget() {
        kept.clear();
    }
}
