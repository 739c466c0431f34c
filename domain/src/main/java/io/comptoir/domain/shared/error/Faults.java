package io.comptoir.domain.shared.error;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Collects the faults of a request, so that all are told at once. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    public Faults add(String pointer, String code) {
        found.add(Fault.of(pointer, code));
        return this;
    }

    public Faults add(String pointer, String code, Map<String, Object> params) {
        found.add(new Fault(pointer, code, params));
        return this;
    }

    /** A fault unless {@code holds}. */
    public Faults check(boolean holds, String pointer, String code) {
        return holds ? this : add(pointer, code);
    }

    /** A fault when the value is there and does not look as it should. */
    public <T> Faults check(@Nullable T value, Predicate<T> form, String pointer, String code) {
        return check(value == null || form.test(value), pointer, code);
    }

    public List<Fault> found() {
        return List.copyOf(found);
    }

    /** Refuses the request if any fault was found. */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new DomainException.InvalidValue(found);
        }
    }
}
