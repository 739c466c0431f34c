package io.comptoir.application.order;

import io.comptoir.domain.order.OrderTypePreset;
import java.util.List;
import java.util.Optional;

/** The company's order types: the ready-made ones, unless it changed them, and its own. */
public interface OrderTypes {

    Optional<OrderTypePreset> find(String code);

    /** All of them, by code. */
    List<OrderTypePreset> all();
}
