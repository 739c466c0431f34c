package io.comptoir.application.pricing;

import io.comptoir.domain.pricing.PricingRule;
import io.comptoir.domain.shared.document.Item;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what a line sells. */
final class LineItems {

    /** One piece (UN/ECE Recommendation 20), where nobody said otherwise. */
    private static final String PIECE = "C62";

    private final boolean allowFreeText;
    private final Set<String> knownUnits;
    private final LineFaults faults;

    LineItems(boolean allowFreeText, Set<String> knownUnits, LineFaults faults) {
        this.allowFreeText = allowFreeText;
        this.knownUnits = knownUnits;
        this.faults = faults;
    }

    @Nullable
    Item item(LineSlot slot) {
        checkUnit(slot);
        return slot.freeText() ? text(slot) : product(slot);
    }

    private void checkUnit(LineSlot slot) {
        var code = slot.input().unitCode();
        if (code != null && !knownUnits.contains(code)) {
            faults.add(slot.at("unitCode"), SharedRule.UNKNOWN_REFERENCE, "unitCode", code);
        }
    }

    private @Nullable Item text(LineSlot slot) {
        var text = slot.input().description();
        if (text == null || text.isBlank()) {
            faults.add(slot.at("description"), PricingRule.DESCRIPTION_REQUIRED);
            return null;
        }
        if (!allowFreeText && !slot.same()) {
            faults.add(slot.at("productId"), PricingRule.FREE_TEXT_NOT_ALLOWED);
        }
        return new Item(null, null, text, ItemKind.TEXT, false, unit(slot, PIECE));
    }

    private @Nullable Item product(LineSlot slot) {
        var offer = slot.offer();
        if (offer == null) {
            faults.add(slot.at("productId"), SharedRule.UNKNOWN_REFERENCE);
            return null;
        }
        if (offer.archived() && !slot.same()) {
            faults.add(slot.at("productId"), PricingRule.PRODUCT_ARCHIVED);
        }
        return named(offer.item(), slot);
    }

    private static Item named(Item item, LineSlot slot) {
        var text = slot.input().description();
        return new Item(
                item.productId(),
                item.productCode(),
                text == null || text.isBlank() ? item.description() : text,
                item.kind(),
                item.stockTracked(),
                unit(slot, item.unitCode()));
    }

    private static String unit(LineSlot slot, String otherwise) {
        return slot.input().unitCode() == null ? otherwise : slot.input().unitCode();
    }
}
