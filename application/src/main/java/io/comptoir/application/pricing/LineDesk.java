package io.comptoir.application.pricing;

import io.comptoir.application.shared.Ids;
import io.comptoir.domain.pricing.FiscalPosition;
import io.comptoir.domain.pricing.PricingRule;
import io.comptoir.domain.pricing.TaxRateTable;
import io.comptoir.domain.shared.document.LineDates;
import io.comptoir.domain.shared.document.LineSource;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the lines of one document, one after the other, and collects their faults. */
final class LineDesk {

    private final LineContext context;
    private final PriceBook.Found found;
    private final LineFaults faults = new LineFaults();
    private final LineItems items;
    private final LinePrices prices;
    private final LineTaxes taxes;
    private final Set<UUID> taken = new HashSet<>();

    LineDesk(LineContext context, PriceBook.Found found, TaxRateTable rates) {
        this.context = context;
        this.found = found;
        this.items = new LineItems(context.allowFreeText(), found.unitCodes(), faults);
        this.prices = new LinePrices(context, found.currency(), faults);
        this.taxes = new LineTaxes(FiscalPosition.of(context.companyCountry(), context.customer()), rates, faults);
        if (found.currency() == null) {
            faults.add("/priceListId", SharedRule.UNKNOWN_REFERENCE);
        }
    }

    /** The line; null where it has faults. */
    @Nullable
    SalesLine line(int index, LineInput input, Ids ids) {
        var offer = input.productId() == null ? null : found.products().get(input.productId());
        var slot = new LineSlot(index, input, present(index, input), offer);
        checkQuantity(slot);
        if (input.deliveryLineId() != null) {
            faults.add(slot.at("deliveryLineId"), PricingRule.DELIVERY_LINE_NOT_EXPECTED);
        }
        var item = items.item(slot);
        var price = prices.price(slot);
        var tax = taxes.tax(slot);
        if (item == null || price == null || tax == null) {
            return null;
        }
        return new SalesLine(
                input.id() == null ? ids.next() : input.id(),
                index + 1,
                item,
                input.quantity(),
                price,
                input.discounts(),
                tax,
                new LineDates(input.requestedDate(), input.confirmedDate()),
                input.analytics(),
                input.optional(),
                sources(slot));
    }

    void refuseFaults() {
        faults.refuseIfAny();
    }

    private @Nullable SalesLine present(int index, LineInput input) {
        if (input.id() == null) {
            return null;
        }
        var line = taken.add(input.id()) ? context.present(input.id()).orElse(null) : null;
        if (line == null) {
            faults.add("/lines/" + index + "/id", SharedRule.UNKNOWN_LINE, "lineId", input.id());
        }
        return line;
    }

    private void checkQuantity(LineSlot slot) {
        if (slot.input().quantity().signum() <= 0) {
            faults.add(slot.at("quantity"), PricingRule.QUANTITY_NOT_POSITIVE);
        }
    }

    private static List<LineSource> sources(LineSlot slot) {
        return slot.present() == null ? List.of() : slot.present().sources();
    }
}
