package io.comptoir.application.order;

import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders as they are listed and searched. */
public interface OrderList {

    /** @param onlyOf the user whose orders alone are seen; null: all are */
    Page<OrderRow> page(ListRequest request, @Nullable UUID onlyOf);
}
