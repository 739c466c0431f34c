package io.comptoir.application.customer;

import io.comptoir.domain.shared.document.PaymentMethod;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The conditions of a document as somebody asks for them; what is null takes the customer's or company's default. */
public record TermsInput(
        @Nullable UUID customerId,
        @Nullable UUID contactId,
        @Nullable UUID projectId,
        @Nullable String incoterm,
        @Nullable UUID carrierId,
        @Nullable LocalDate accountingDate,
        @Nullable Currency currency,
        @Nullable UUID priceListId,
        @Nullable UUID paymentTermId,
        @Nullable PaymentMethod paymentMethod,
        @Nullable String customerReference,
        @Nullable LocalDate requestedDate,
        @Nullable UUID billingAddressId,
        @Nullable UUID deliveryAddressId,
        @Nullable UUID salesRepId,
        @Nullable String note) {}
