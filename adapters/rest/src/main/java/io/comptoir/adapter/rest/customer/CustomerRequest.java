package io.comptoir.adapter.rest.customer;

import io.comptoir.adapter.rest.shared.document.ExternalRefBody;
import io.comptoir.application.customer.CustomerDefaults;
import io.comptoir.domain.customer.BankAccount;
import io.comptoir.domain.customer.Communication;
import io.comptoir.domain.customer.Credit;
import io.comptoir.domain.customer.CustomerStatus;
import io.comptoir.domain.customer.CustomerTerms;
import io.comptoir.domain.customer.Identity;
import io.comptoir.domain.customer.Profile;
import io.comptoir.domain.shared.document.CustomerKind;
import io.comptoir.domain.shared.document.DeliveryTerms;
import io.comptoir.domain.shared.document.InvoiceTerms;
import io.comptoir.domain.shared.document.PaymentMethod;
import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A customer as somebody describes him. What is left out takes its default. */
@Schema(name = "CustomerRequest")
public record CustomerRequest(
        @Schema(description = "Of a new record only, where the client makes ids (v4 or v7)") @Nullable
        UUID id,

        @Schema(description = "Unique in the company; the next free one when absent", examples = "PAPETERIE")
        @Nullable
        @Size(max = 60)
        String code,

        @Schema(examples = "Papeterie de la Gare") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "COMPANY when absent") @Nullable
        CustomerKind kind,

        @Schema(description = "QUALIFIED when absent") @Nullable
        CustomerStatus status,

        @Schema(description = "Checked by its key; spaces are dropped", examples = "732829320")
        @Nullable
        @Size(max = 20)
        String siren,

        @Schema(examples = "73282932000074") @Nullable @Size(max = 30)
        String siret,

        @Schema(description = "With the country's letters", examples = "FR44732829320") @Nullable @Size(max = 30)
        String vatNumber,

        @Schema(examples = "achats@papeterie.example") @Nullable @Size(max = 254)
        String email,

        @Schema(examples = "+33 1 23 45 67 89") @Nullable @Size(max = 40)
        String phone,

        @Schema(description = "ISO 639-1; the company's when absent", examples = "fr")
        @Nullable
        @Pattern(regexp = "[a-z]{2}")
        String language,

        @Schema(description = "ISO 4217; the company's when absent", examples = "EUR")
        @Nullable
        @Pattern(regexp = "[A-Z]{3}")
        String currency,

        @Nullable UUID paymentTermId,
        @Nullable PaymentMethod paymentMethod,
        @Nullable InvoiceTerms invoiceTerms,
        @Nullable DeliveryTerms deliveryTerms,
        @Nullable UUID priceListId,

        @Schema(description = "Absent: no limit; 0: no credit. Asks for customer:setCredit", examples = "5000.00")
        @Nullable
        @DecimalMin("0")
        BigDecimal creditLimit,

        @Schema(description = "Refuses validation and shipping. Asks for customer:setCredit; false when absent")
        @Nullable
        Boolean blocked,

        @Schema(description = "Asks for customer:setIban", examples = "FR1420041010050500013M02606")
        @Nullable
        @Size(max = 50)
        String iban,

        @Nullable @Size(max = 20) String bic,

        @Schema(description = "The user who looks after the customer") @Nullable
        UUID salesRepId,

        @Nullable @Size(max = 60) String category,
        @Nullable @Size(max = 200) List<@NotNull @Valid CustomerAddressBody> addresses,
        @Nullable @Size(max = 200) List<@NotNull @Valid ContactBody> contacts,
        @Nullable @Size(max = 50) List<@NotNull @Valid ExternalRefBody> externalRefs) {

    static CustomerRequest of(UUID id, Profile profile) {
        var identity = profile.identity();
        var communication = profile.communication();
        var terms = profile.terms();
        return new CustomerRequest(
                id,
                profile.code(),
                identity.name(),
                identity.kind(),
                profile.status(),
                identity.siren(),
                identity.siret(),
                identity.vatNumber(),
                communication.email(),
                communication.phone(),
                communication.language(),
                terms.currency().getCurrencyCode(),
                terms.paymentTermId(),
                terms.paymentMethod(),
                terms.invoiceTerms(),
                terms.deliveryTerms(),
                terms.priceListId(),
                profile.credit().limit() == null
                        ? null
                        : profile.credit().limit().stripTrailingZeros(),
                profile.credit().blocked(),
                profile.bank().iban(),
                profile.bank().bic(),
                terms.salesRepId(),
                profile.category(),
                profile.addresses().stream().map(CustomerAddressBody::of).toList(),
                profile.contacts().stream().map(ContactBody::of).toList(),
                ExternalRefBody.allOf(profile.externalRefs()));
    }

    /** The customer that is described, completed from the defaults. */
    public Profile profile(CustomerDefaults defaults) {
        return new Profile(
                code == null ? "" : code,
                Objects.requireNonNullElse(status, CustomerStatus.QUALIFIED),
                new Identity(name, Objects.requireNonNullElse(kind, CustomerKind.COMPANY), siren, siret, vatNumber),
                new Communication(email, phone, Objects.requireNonNullElse(language, defaults.language())),
                terms(defaults),
                new Credit(creditLimit, Boolean.TRUE.equals(blocked)),
                new BankAccount(iban, bic),
                category,
                Objects.requireNonNullElse(addresses, List.<CustomerAddressBody>of()).stream()
                        .map(CustomerAddressBody::address)
                        .toList(),
                Objects.requireNonNullElse(contacts, List.<ContactBody>of()).stream()
                        .map(ContactBody::contact)
                        .toList(),
                ExternalRefBody.toRefs(externalRefs));
    }

    private CustomerTerms terms(CustomerDefaults defaults) {
        return new CustomerTerms(
                currency == null ? defaults.currency() : currency(currency),
                paymentTermId,
                paymentMethod,
                invoiceTerms,
                deliveryTerms,
                priceListId,
                salesRepId);
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw InvalidValue.at("/currency", "currency");
        }
    }
}
