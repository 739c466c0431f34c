package io.comptoir.application.order;

import io.comptoir.application.shared.ActionView;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.application.shared.Warning;
import io.comptoir.domain.order.Order;
import io.comptoir.domain.order.OrderAction;
import io.comptoir.domain.order.OrderHold;
import io.comptoir.domain.order.OrderSituation;
import io.comptoir.domain.order.PaymentStatus;
import io.comptoir.domain.order.Violation;
import java.util.Arrays;
import java.util.List;

/** Shows orders. */
@Service
public class OrderViewing {

    private final OrderSituations situations;

    public OrderViewing(OrderSituations situations) {
        this.situations = situations;
    }

    public OrderView view(Caller caller, Order order) {
        var found = situations.find(caller, order);
        var snapshot = order.snapshot();
        var gross = snapshot.content().totals().gross().amount();
        var paid = PaymentStatus.of(
                gross, found.received().paid(), found.received().overdue());
        return new OrderView(
                snapshot,
                found.situation().progress(),
                paid,
                OrderHold.of(snapshot, found.situation().progress(), paid),
                found.neighbours(),
                actions(caller, order, found.situation()),
                snapshot.followUp().violations().stream()
                        .map(OrderViewing::warning)
                        .toList());
    }

    private static List<ActionView> actions(Caller caller, Order order, OrderSituation situation) {
        return Arrays.stream(OrderAction.values())
                .filter(a -> a != OrderAction.ANNOTATE)
                .map(a -> ActionView.of(
                        caller, a.segment(), OrderPermissions.of(a), order.whyNot(a, situation, caller.actor())))
                .toList();
    }

    private static Warning warning(Violation violation) {
        var severity =
                violation.severity() == Violation.Severity.WARN ? Warning.Severity.WARNING : Warning.Severity.CRITICAL;
        return new Warning(severity, violation.refusal(), violation.lineId());
    }
}
