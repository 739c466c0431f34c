package io.comptoir.adapter.rest.order;

import io.comptoir.adapter.rest.shared.listing.RowActions;
import io.comptoir.application.order.OrderView;
import io.comptoir.application.order.ReadOrder;
import io.comptoir.application.shared.UseCases;
import jakarta.inject.Singleton;

/** What may be done with each of the orders of a page. */
@Singleton
public class OrderActions extends RowActions<ReadOrder, OrderView> {

    public OrderActions(UseCases useCases, ReadOrder read) {
        super(
                useCases,
                "sales-orders",
                read,
                ReadOrder::handle,
                (view, language) -> OrderRendering.response(view, language).actions());
    }
}
