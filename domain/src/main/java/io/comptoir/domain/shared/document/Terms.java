package io.comptoir.domain.shared.document;

import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The conditions under which a document is made: for whom, in which currency, paid how. Quotes may lack the
 * customer (F013).
 *
 * @param contactId a contact of the customer, or a contact alone
 * @param incoterm Incoterms 2020 code with its place, as typed
 * @param accountingDate date comptable, where it differs from the document's day
 */
public record Terms(
        @Nullable Party customer,
        @Nullable UUID contactId,
        @Nullable UUID projectId,
        @Nullable String incoterm,
        @Nullable UUID carrierId,
        @Nullable LocalDate accountingDate,
        Currency currency,
        @Nullable UUID priceListId,
        @Nullable UUID paymentTermId,
        @Nullable PaymentMethod paymentMethod,
        @Nullable String customerReference,
        @Nullable LocalDate requestedDate,
        @Nullable UUID salesRepId,
        @Nullable String note) {

    public @Nullable UUID customerId() {
        return customer == null ? null : customer.customerId();
    }

    /** The same terms for the customer as he is named now. */
    public Terms withCustomer(Party named) {
        return new Terms(
                named,
                contactId,
                projectId,
                incoterm,
                carrierId,
                accountingDate,
                currency,
                priceListId,
                paymentTermId,
                paymentMethod,
                customerReference,
                requestedDate,
                salesRepId,
                note);
    }
}
