package io.comptoir.domain.shared.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import io.comptoir.domain.shared.error.DomainException.RuleViolated;
import io.comptoir.domain.shared.error.DomainException.StateConflict;
import io.comptoir.domain.shared.error.Fault;
import io.comptoir.domain.shared.error.Rule;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Assertions on why a command was refused. */
public final class Refused {

    private Refused() {}

    /** By a value that no state could accept. */
    public static void asInvalid(ThrowingCallable command, String code) {
        var refusal = catchThrowableOfType(InvalidValue.class, command);

        assertThat(refusal).isNotNull();
        assertThat(refusal.faults()).extracting(Fault::code).containsExactly(code);
    }

    /** By a rule about the request's values. */
    public static void byValueRule(ThrowingCallable command, Rule rule) {
        var refusal = catchThrowableOfType(RuleViolated.class, command);

        assertThat(refusal).isNotNull();
        assertThat(refusal.refusal().rule()).isEqualTo(rule);
    }

    /** By a rule about the document's state. */
    public static void byStateRule(ThrowingCallable command, Rule rule) {
        var refusal = catchThrowableOfType(StateConflict.class, command);

        assertThat(refusal).isNotNull();
        assertThat(refusal.refusal().rule()).isEqualTo(rule);
    }
}
