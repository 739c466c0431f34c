package io.comptoir.domain.order;

import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.Terms;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people write on an order. */
public record OrderDraft(Terms terms, OrderConditions conditions, Content content) {

    /** The same order with other notes beside it. */
    public OrderDraft noting(@Nullable UUID contactId, @Nullable String customerReference, @Nullable String note) {
        var noted = new Terms(
                terms.customer(),
                contactId,
                terms.projectId(),
                terms.incoterm(),
                terms.carrierId(),
                terms.accountingDate(),
                terms.currency(),
                terms.priceListId(),
                terms.paymentTermId(),
                terms.paymentMethod(),
                customerReference,
                terms.requestedDate(),
                terms.salesRepId(),
                note);
        return new OrderDraft(noted, conditions, content);
    }

    /** Whether nothing but the customer's reference, the contact and the note differs from {@code other}. */
    boolean differsInNotesOnly(OrderDraft other) {
        var o = other.terms;
        return noting(o.contactId(), o.customerReference(), o.note()).equals(other);
    }
}
