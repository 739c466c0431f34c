package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.order.ValidationRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Validates an order by the company's rules (F046, F063). */
@UseCase("order:validate")
public class ValidateOrder {

    private static final String OVERRIDE = "order:override";

    /**
     * The order, as the caller has seen it.
     *
     * @param overrideReason why the caller validates in spite of rules that ask for approval
     * @param input for the documents that the order's type makes
     */
    public record Command(
            UUID id, Expected expected, @Nullable String overrideReason, ValidationInput input) {}

    private final OrderDesk desk;
    private final OrderChecking checking;
    private final OrderValidation validation;

    public ValidateOrder(OrderDesk desk, OrderChecking checking, OrderValidation validation) {
        this.desk = desk;
        this.checking = checking;
        this.validation = validation;
    }

    public OrderView handle(Caller caller, Command command) {
        if (command.overrideReason() != null) {
            caller.require(OVERRIDE);
        }
        var order = desk.lock(caller, command.id(), command.expected());
        var situation = desk.situation(caller, order);
        order.requireValidatable(situation, caller.now());
        var violations = checking.violations(caller, order, situation.progress());
        var request = new ValidationRequest(violations, command.overrideReason());
        var event = order.validate(request, situation, caller.now());
        return validation.keep(caller, order, situation.progress(), event, command.input());
    }
}
