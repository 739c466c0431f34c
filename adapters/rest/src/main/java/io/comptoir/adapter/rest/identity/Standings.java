package io.comptoir.adapter.rest.identity;

import io.comptoir.application.identity.Access;
import io.comptoir.application.identity.Access.Credential;
import io.comptoir.application.identity.Access.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Remembers for a few seconds what callers may do; a change of rights is in force everywhere soon after. */
@ApplicationScoped
public class Standings {

    /** Who asks, and for which company; null: the only one. */
    record Key(Credential credential, @Nullable UUID companyId) {}

    private record Kept(Optional<Standing> standing, long until) {}

    private static final long NANOS = Duration.ofSeconds(10).toNanos();
    private static final int MOST = 10_000;

    private final Access access;
    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

    public Standings(Access access) {
        this.access = access;
    }

    /** Null when it has to be loaded. */
    @Nullable
    Optional<Standing> cached(Key key) {
        var found = kept.get(key);
        return found == null || found.until() - System.nanoTime() < 0 ? null : found.standing();
    }

    Optional<Standing> load(Key key) {
        var until = System.nanoTime() + NANOS;
        var standing = access.of(key.credential(), key.companyId());
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(key, new Kept(standing, until));
        return standing;
    }

    /** After a change of rights on this server. */
    public void forget() {
        kept.clear();
    }
}
