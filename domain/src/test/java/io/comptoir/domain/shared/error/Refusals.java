package io.comptoir.domain.shared.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;

/** Asserts which rule refused, never how the message reads. */
public final class Refusals {

    private Refusals() {}

    public static void assertRefused(Runnable command, Rule rule) {
        var thrown = catchThrowable(command::run);
        assertThat(thrown).as("a refusal by %s", rule).isInstanceOf(DomainException.class);
        assertThat(codesOf((DomainException) thrown)).contains(rule.code());
    }

    private static List<String> codesOf(DomainException refused) {
        return switch (refused) {
            case DomainException.StateConflict e -> List.of(e.refusal().code());
            case DomainException.RuleViolated e -> {
                var codes = new java.util.ArrayList<>(
                        e.faults().stream().map(Fault::code).toList());
                codes.add(e.refusal().code());
                yield codes;
            }
            case DomainException.InvalidValue e ->
                e.faults().stream().map(Fault::code).toList();
            case DomainException.NotPermitted e -> List.of(e.refusal().code());
            case DomainException.NotFound e -> List.of("not-found");
            case DomainException.StaleVersion e -> List.of("version-conflict");
        };
    }
}
