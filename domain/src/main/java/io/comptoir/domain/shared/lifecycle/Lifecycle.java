package io.comptoir.domain.shared.lifecycle;

import io.comptoir.domain.shared.error.Refusal;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A document's states and who may follow whom, as one table. The table decides execution, the
 * {@code actions} of the API, the exhaustive tests and the diagrams of the documentation. Guards are not in
 * the table: a guard is a {@link io.comptoir.domain.shared.error.Rule} with a name.
 *
 * @param <S> the states
 * @param <A> the actions
 */
public final class Lifecycle<S extends Enum<S>, A extends Enum<A>> {

    private final String name;
    private final Class<A> actions;
    private final Map<A, Map<S, Set<S>>> table;

    private Lifecycle(String name, Class<A> actions) {
        this.name = name;
        this.actions = actions;
        this.table = new EnumMap<>(actions);
    }

    public static <S extends Enum<S>, A extends Enum<A>> Lifecycle<S, A> of(String name, Class<A> actions) {
        return new Lifecycle<>(name, actions);
    }

    /** {@code action} leads from each of {@code from} to {@code to}. */
    @SafeVarargs
    public final Lifecycle<S, A> allow(A action, S to, S... from) {
        return allow(action, EnumSet.of(to), from);
    }

    /** {@code action} leads from each of {@code from} to one of several states, as the rules decide. */
    @SafeVarargs
    public final Lifecycle<S, A> allow(A action, Set<S> to, S... from) {
        var row = table.computeIfAbsent(action, a -> new LinkedHashMap<>());
        for (S state : from) {
            row.put(state, EnumSet.copyOf(to));
        }
        return this;
    }

    /** {@code action} may run in each of {@code in} and leaves the state as it is. */
    @SafeVarargs
    public final Lifecycle<S, A> keep(A action, S... in) {
        for (S state : in) {
            allow(action, state, state);
        }
        return this;
    }

    public String name() {
        return name;
    }

    public boolean allows(S from, A action) {
        return !targets(from, action).isEmpty();
    }

    /** The only target of {@code action}; refuses with the allowed actions when the state forbids it. */
    public S next(S from, A action) {
        var targets = required(from, action);
        if (targets.size() != 1) {
            throw new IllegalStateException(action + " from " + from + " has several targets " + targets);
        }
        return targets.iterator().next();
    }

    /** Checks that {@code action} may lead from {@code from} to {@code to} and returns {@code to}. */
    public S next(S from, A action, S to) {
        if (!required(from, action).contains(to)) {
            throw new IllegalStateException(action + " from " + from + " never leads to " + to);
        }
        return to;
    }

    public void require(S from, A action) {
        refusal(from, action).ifPresent(r -> {
            throw r.exception();
        });
    }

    /** Why {@code action} may not run now; empty when it may. */
    public Optional<Refusal> refusal(S from, A action) {
        if (allows(from, action)) {
            return Optional.empty();
        }
        return Optional.of(SharedRule.TRANSITION_NOT_ALLOWED.because(
                "status",
                from.name(),
                "action",
                action.name(),
                "allowedActions",
                allowed(from).stream().map(Enum::name).toList()));
    }

    public Set<A> allowed(S from) {
        var result = EnumSet.noneOf(actions);
        Arrays.stream(actions.getEnumConstants()).filter(a -> allows(from, a)).forEach(result::add);
        return result;
    }

    /** The diagram of this table, for the documentation. */
    public String toMermaid() {
        var lines = new ArrayList<String>(List.of("stateDiagram-v2"));
        table.forEach((action, row) -> row.forEach((from, targets) -> targets.stream()
                .filter(to -> to != from)
                .forEach(to -> lines.add("    " + from + " --> " + to + ": " + action))));
        return String.join("\n", lines) + "\n";
    }

    private Set<S> required(S from, A action) {
        require(from, action);
        return targets(from, action);
    }

    private Set<S> targets(S from, A action) {
        return table.getOrDefault(action, Map.of()).getOrDefault(from, Set.of());
    }
}
