package io.comptoir.domain.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ReturnLifecycleTest {

    private static final Map<ReturnStatus, Set<ReturnAction>> ALLOWED = Map.of(
            ReturnStatus.SUBMITTED,
            EnumSet.of(ReturnAction.VALIDATE, ReturnAction.REJECT, ReturnAction.CANCEL),
            ReturnStatus.VALIDATED,
            EnumSet.of(ReturnAction.RECEIVE, ReturnAction.CANCEL, ReturnAction.CREDIT),
            ReturnStatus.CLOSED,
            EnumSet.noneOf(ReturnAction.class),
            ReturnStatus.REJECTED,
            EnumSet.noneOf(ReturnAction.class),
            ReturnStatus.CANCELLED,
            EnumSet.noneOf(ReturnAction.class));

    private static final Map<ReturnAction, Consumer<SalesReturn>> COMMANDS = commands();

    private static Map<ReturnAction, Consumer<SalesReturn>> commands() {
        var free = TestReturns.free();
        var map = new EnumMap<ReturnAction, Consumer<SalesReturn>>(ReturnAction.class);
        map.put(ReturnAction.VALIDATE, r -> r.validate(free, TestReturns.NOW));
        map.put(ReturnAction.REJECT, r -> r.reject("hors délai", free, TestReturns.NOW));
        map.put(ReturnAction.RECEIVE, r -> r.receive(List.of(TestReturns.part("1")), free, TestReturns.NOW));
        map.put(ReturnAction.CANCEL, r -> r.cancel(null, free, TestReturns.NOW));
        map.put(ReturnAction.CREDIT, r -> r.creditDrafted(Map.of(), TestReturns.NOW));
        map.put(ReturnAction.CLOSE, r -> r.close(free, TestReturns.NOW));
        return map;
    }

    @TestFactory
    List<DynamicTest> every_action_in_every_state_does_what_the_table_says() {
        return Arrays.stream(ReturnStatus.values())
                .flatMap(status -> COMMANDS.keySet().stream()
                        .map(action -> DynamicTest.dynamicTest(status + " " + action, () -> check(status, action))))
                .toList();
    }

    private static void check(ReturnStatus status, ReturnAction action) {
        boolean allowed = ALLOWED.get(status).contains(action);
        var document = TestReturns.in(status);
        var before = document.snapshot();

        assertThat(document.whyNot(action, TestReturns.free()).isEmpty()).isEqualTo(allowed);
        var refused = catchThrowable(() -> COMMANDS.get(action).accept(document));

        assertThat(refused == null).isEqualTo(allowed);
        if (!allowed) {
            assertThat(document.snapshot()).isEqualTo(before);
        }
    }
}
