package io.comptoir.domain.customer;

import io.comptoir.domain.shared.document.DeliveryTerms;
import io.comptoir.domain.shared.document.InvoiceTerms;
import io.comptoir.domain.shared.document.PaymentMethod;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Under which terms a customer buys; what is null is decided further on (category, user, company).
 *
 * @param salesRepId the user who looks after him
 */
public record CustomerTerms(
        Currency currency,
        @Nullable UUID paymentTermId,
        @Nullable PaymentMethod paymentMethod,
        @Nullable InvoiceTerms invoiceTerms,
        @Nullable DeliveryTerms deliveryTerms,
        @Nullable UUID priceListId,
        @Nullable UUID salesRepId) {}
