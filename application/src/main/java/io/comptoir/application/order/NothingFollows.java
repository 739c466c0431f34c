package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.order.Order;
import io.comptoir.domain.order.OrderRule;

/** Order types that make no document: nothing follows. Those that make documents are refused. */
@Service
public class NothingFollows implements AfterValidation {

    @Override
    public void orderValidated(Caller caller, Order order, ValidationInput input) {
        var type = order.snapshot().conditions().type();
        OrderRule.ORDER_TYPE_NOT_SERVED.check(!type.makesDocuments(), "type", type.code());
    }
}
