package io.comptoir.domain.order;

import io.comptoir.domain.order.OrderTypePreset.Delivery;
import io.comptoir.domain.order.OrderTypePreset.Invoicing;
import io.comptoir.domain.shared.document.RecordHead;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.error.Faults;
import java.util.UUID;

/**
 * A company's row for a type of order. Orders keep the preset that they were made with; what changes here holds for
 * those made later.
 */
public record OrderType(UUID id, RecordHead head, String name, OrderTypePreset preset) {

    public static OrderType create(UUID id, String name, OrderTypePreset preset, Stamp now) {
        return new OrderType(id, RecordHead.create(now), checked(name, preset), preset);
    }

    /** Its code stays: orders and integrations know the type by it. */
    public OrderType change(String newName, OrderTypePreset changed, Stamp now) {
        OrderRule.ORDER_TYPE_CODE_STAYS.check(changed.code().equals(code()), "code", code());
        return new OrderType(id, head.touched(now), checked(newName, changed), changed);
    }

    public OrderType archive(Stamp now) {
        OrderRule.STANDARD_TYPE_NEEDED.check(!code().equals(OrderTypePreset.STANDARD.code()), "code", code());
        return new OrderType(id, head.archive(now), name, preset);
    }

    public OrderType unarchive(Stamp now) {
        return new OrderType(id, head.unarchive(now), name, preset);
    }

    public String code() {
        return preset.code();
    }

    /** What comes back is neither delivered nor invoiced; money is booked on an invoice that is issued. */
    private static String checked(String name, OrderTypePreset preset) {
        new Faults()
                .check(preset.code().matches("[A-Z][A-Z0-9_]{1,39}"), "/code", "pattern")
                .check(!name.isBlank(), "/name", "required")
                .refuse();
        boolean makesNothing = preset.deliveryNote() == Delivery.NONE && preset.invoice() == Invoicing.NONE;
        OrderRule.ORDER_TYPE_CONTRADICTS.check(!preset.customerReturn() || makesNothing, "code", preset.code());
        OrderRule.ORDER_TYPE_CONTRADICTS.check(
                !preset.payment() || preset.invoice() == Invoicing.ISSUED, "code", preset.code());
        return name;
    }
}
