package io.comptoir.domain.order;

import io.comptoir.domain.shared.document.DeliveryTerms;
import io.comptoir.domain.shared.document.InvoiceTerms;
import io.comptoir.domain.shared.document.PaymentMethod;
import org.jspecify.annotations.Nullable;

/** What one of those who may have a say prefers; null leaves it to the next. */
public record TermsPreference(
        @Nullable DeliveryTerms delivery,
        @Nullable InvoiceTerms invoice,
        @Nullable PaymentMethod paymentMethod) {

    public static final TermsPreference NONE = new TermsPreference(null, null, null);
}
