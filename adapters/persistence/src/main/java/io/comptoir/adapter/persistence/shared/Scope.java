package io.comptoir.adapter.persistence.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The company, and the kind, of the unit of work that the current thread runs. */
public final class Scope {

    private record Work(@Nullable UUID companyId, boolean keep) {}

    private static final ThreadLocal<@Nullable Work> CURRENT = new ThreadLocal<>();

    private Scope() {}

    /** The company whose rows are seen; a programmer's error outside a unit of work. */
    public static UUID companyId() {
        var work = CURRENT.get();
        if (work == null || work.companyId() == null) {
            throw new IllegalStateException("no company: not inside a unit of work");
        }
        return work.companyId();
    }

    public static @Nullable UUID companyIdOrNull() {
        var work = CURRENT.get();
        return work == null ? null : work.companyId();
    }

    /** Whether the current unit of work is rolled back in the end. */
    public static boolean dryRun() {
        var work = CURRENT.get();
        return work != null && !work.keep();
    }

    static boolean open() {
        return CURRENT.get() != null;
    }

    static void enter(@Nullable UUID companyId, boolean keep) {
        if (CURRENT.get() != null) {
            throw new IllegalStateException("units of work do not nest");
        }
        CURRENT.set(new Work(companyId, keep));
    }

    static void leave() {
        CURRENT.remove();
    }
}
