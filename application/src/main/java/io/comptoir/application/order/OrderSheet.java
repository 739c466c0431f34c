package io.comptoir.application.order;

import io.comptoir.application.customer.TermsInput;
import io.comptoir.application.pricing.LineInput;
import io.comptoir.domain.order.TermsPreference;
import io.comptoir.domain.shared.document.DeliveryTerms;
import io.comptoir.domain.shared.document.ExternalRef;
import io.comptoir.domain.shared.document.InvoiceTerms;
import io.comptoir.domain.shared.totals.Discount;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes on an order. What is null is taken from the order type, the customer and the company.
 *
 * @param type code of an order type; null: STANDARD
 * @param channel how the order came in; null: API
 */
public record OrderSheet(
        TermsInput terms,
        @Nullable String type,
        @Nullable String channel,
        List<ExternalRef> externalRefs,
        @Nullable UUID warehouseId,
        @Nullable DeliveryTerms deliveryTerms,
        @Nullable InvoiceTerms invoiceTerms,
        List<LineInput> lines,
        List<Discount> discounts) {

    public OrderSheet {
        externalRefs = List.copyOf(externalRefs);
        lines = List.copyOf(lines);
        discounts = List.copyOf(discounts);
    }

    TermsPreference chosen() {
        return new TermsPreference(deliveryTerms, invoiceTerms, terms.paymentMethod());
    }

    /** Whether nothing but the customer's reference, the contact and the note differs from {@code other}. */
    boolean differsInNotesOnly(OrderSheet other) {
        var t = terms;
        var o = other.terms;
        var sameNotes = new TermsInput(
                t.customerId(),
                o.contactId(),
                t.projectId(),
                t.incoterm(),
                t.carrierId(),
                t.accountingDate(),
                t.currency(),
                t.priceListId(),
                t.paymentTermId(),
                t.paymentMethod(),
                o.customerReference(),
                t.requestedDate(),
                t.billingAddressId(),
                t.deliveryAddressId(),
                t.salesRepId(),
                o.note());
        var compared = new OrderSheet(
                sameNotes, type, channel, externalRefs, warehouseId, deliveryTerms, invoiceTerms, lines, discounts);
        return compared.equals(other);
    }
}
