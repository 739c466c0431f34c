package io.comptoir.adapter.rest.customer;

import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.adapter.rest.shared.document.ExternalRefBody;
import io.comptoir.adapter.rest.shared.document.WarningResponse;
import io.comptoir.application.customer.CustomerView;
import io.comptoir.domain.customer.Customer;
import io.comptoir.domain.customer.Profile;
import io.comptoir.domain.shared.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A customer; {@code postcode}, {@code city} and {@code country} are those of the address of his invoices. */
@Schema(name = "Customer")
public record CustomerResponse(
        UUID id,
        int version,
        String code,
        String name,
        String kind,
        String status,
        @Nullable String siren,
        @Nullable String siret,
        @Nullable String vatNumber,
        @Nullable String email,
        @Nullable String phone,
        String language,
        String currency,
        @Nullable UUID paymentTermId,
        @Nullable String paymentMethod,
        @Nullable String invoiceTerms,
        @Nullable String deliveryTerms,
        @Nullable UUID priceListId,
        @Nullable BigDecimal creditLimit,
        boolean blocked,
        @Nullable String iban,
        @Nullable String bic,
        @Nullable UUID salesRepId,
        @Nullable String category,
        @Nullable String postcode,
        @Nullable String city,
        @Nullable String country,
        List<CustomerAddressBody> addresses,
        List<ContactBody> contacts,
        List<ExternalRefBody> externalRefs,
        boolean archived,
        Instant createdAt,
        Instant updatedAt,
        List<WarningResponse> warnings)
        implements Representation {

    static CustomerResponse of(Customer shown) {
        return of(shown, List.of());
    }

    static CustomerResponse of(CustomerView view, Locale language) {
        return of(view.customer(), WarningResponse.allOf(view.warnings(), language));
    }

    private static CustomerResponse of(Customer shown, List<WarningResponse> warnings) {
        var form = CustomerRequest.of(shown.id(), shown.profile());
        var main = shown.mainAddress();
        var profile = shown.profile();
        return new CustomerResponse(
                shown.id(),
                shown.version(),
                shown.code(),
                shown.name(),
                shown.identity().kind().name(),
                shown.status().name(),
                form.siren(),
                form.siret(),
                form.vatNumber(),
                form.email(),
                form.phone(),
                profile.communication().language(),
                profile.terms().currency().getCurrencyCode(),
                form.paymentTermId(),
                name(form.paymentMethod()),
                name(form.invoiceTerms()),
                name(form.deliveryTerms()),
                form.priceListId(),
                limit(profile),
                profile.credit().blocked(),
                form.iban(),
                form.bic(),
                form.salesRepId(),
                form.category(),
                main == null ? null : main.postcode(),
                main == null ? null : main.city(),
                main == null ? null : main.country(),
                profile.addresses().stream().map(CustomerAddressBody::of).toList(),
                profile.contacts().stream().map(ContactBody::of).toList(),
                ExternalRefBody.allOf(profile.externalRefs()),
                shown.head().archived(),
                shown.head().createdAt(),
                shown.head().updatedAt(),
                warnings);
    }

    /** With the digits of the customer's currency, as all amounts. */
    private static @Nullable BigDecimal limit(Profile profile) {
        var limit = profile.credit().limit();
        return limit == null
                ? null
                : new Money(limit.stripTrailingZeros(), profile.terms().currency()).amount();
    }

    private static @Nullable String name(@Nullable Enum<?> word) {
        return word == null ? null : word.name();
    }
}
