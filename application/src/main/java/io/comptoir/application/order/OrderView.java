package io.comptoir.application.order;

import io.comptoir.application.shared.ActionView;
import io.comptoir.application.shared.DocumentLinks.Neighbours;
import io.comptoir.application.shared.Warning;
import io.comptoir.domain.order.OrderHold;
import io.comptoir.domain.order.OrderProgress;
import io.comptoir.domain.order.OrderSnapshot;
import io.comptoir.domain.order.OrderWord;
import io.comptoir.domain.order.PaymentStatus;
import java.util.List;
import java.util.stream.Stream;

/** An order as it is shown, with everything that follows from it. */
public record OrderView(
        OrderSnapshot order,
        OrderProgress progress,
        PaymentStatus paymentStatus,
        List<OrderHold> holds,
        Neighbours links,
        List<ActionView> actions,
        List<Warning> warnings) {

    OrderView warning(List<Warning> more) {
        return new OrderView(
                order,
                progress,
                paymentStatus,
                holds,
                links,
                actions,
                Stream.concat(warnings.stream(), more.stream()).toList());
    }

    /** The users' word for where the order is. */
    public OrderWord word() {
        return progress.word(order.status());
    }
}
