package io.comptoir.application.order;

import io.comptoir.application.pricing.LineInput;
import io.comptoir.domain.shared.document.DeliveryTerms;
import io.comptoir.domain.shared.document.InvoiceTerms;
import io.comptoir.domain.shared.document.PaymentMethod;
import io.comptoir.domain.shared.totals.Discount;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes on an order. What is null is taken from the order type, the customer and the company.
 *
 * @param type code of an order type; null: STANDARD
 * @param channel how the order came in; null: API
 * @param billingAddressId one of the customer's addresses; null: the usual one
 */
public record OrderSheet(
        UUID customerId,
        @Nullable String type,
        @Nullable String channel,
        @Nullable UUID warehouseId,
        @Nullable DeliveryTerms deliveryTerms,
        @Nullable InvoiceTerms invoiceTerms,
        @Nullable PaymentMethod paymentMethod,
        @Nullable UUID contactId,
        @Nullable UUID projectId,
        @Nullable String incoterm,
        @Nullable UUID carrierId,
        @Nullable LocalDate accountingDate,
        @Nullable String currency,
        @Nullable UUID priceListId,
        @Nullable UUID paymentTermId,
        @Nullable String customerReference,
        @Nullable LocalDate requestedDate,
        @Nullable UUID billingAddressId,
        @Nullable UUID deliveryAddressId,
        @Nullable UUID salesRepId,
        @Nullable String note,
        List<LineInput> lines,
        List<Discount> discounts) {

    public OrderSheet {
        lines = List.copyOf(lines);
        discounts = List.copyOf(discounts);
    }
}
