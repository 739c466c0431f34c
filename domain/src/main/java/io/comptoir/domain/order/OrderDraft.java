package io.comptoir.domain.order;

import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.Terms;

/** What people write on an order. */
public record OrderDraft(Terms terms, OrderConditions conditions, Content content) {

    /** Whether nothing but the customer's reference, the contact and the note differs from {@code other}. */
    boolean differsInNotesOnly(OrderDraft other) {
        return conditions.equals(other.conditions)
                && content.equals(other.content)
                && withNotesOf(other.terms).equals(other.terms);
    }

    private Terms withNotesOf(Terms other) {
        return new Terms(
                terms.customer(),
                other.contactId(),
                terms.projectId(),
                terms.incoterm(),
                terms.carrierId(),
                terms.accountingDate(),
                terms.currency(),
                terms.priceListId(),
                terms.paymentTermId(),
                terms.paymentMethod(),
                other.customerReference(),
                terms.requestedDate(),
                terms.salesRepId(),
                other.note());
    }
}
