package io.comptoir.adapter.rest.order;

import io.comptoir.application.order.ChangeOrderType;
import io.comptoir.domain.order.OrderType;
import io.comptoir.domain.order.OrderTypePreset;
import io.comptoir.domain.order.TermsPreference;
import io.comptoir.domain.shared.document.DeliveryTerms;
import io.comptoir.domain.shared.document.InvoiceTerms;
import io.comptoir.domain.shared.document.PaymentMethod;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A type of order as somebody describes it: what it presets, and which documents validating an order makes. */
@Schema(name = "OrderTypeRequest")
record OrderTypeRequest(
        @Schema(description = "Of a new record only, where the client makes ids (v4 or v7)") @Nullable
        UUID id,

        @Schema(examples = "WEB") @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
        String code,

        @Schema(examples = "Commande en ligne") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "Wins over the customer's; absent: his, else the company's") @Nullable
        DeliveryTerms deliveryTerms,

        @Schema(description = "Wins over the customer's; absent: his, else the company's") @Nullable
        InvoiceTerms invoiceTerms,

        @Nullable PaymentMethod paymentMethod,

        @Schema(description = "The delivery note that validation makes; NONE when absent")
        OrderTypePreset.@Nullable Delivery deliveryNote,

        @Schema(description = "The invoice that validation makes; NONE when absent")
        OrderTypePreset.@Nullable Invoicing invoice,

        @Schema(description = "Books a payment when an amount is given; false when absent") @Nullable
        Boolean payment,

        @Schema(description = "Looks at the customer's credit even where the company does not; false when absent")
        @Nullable
        Boolean creditCheck,

        @Schema(description = "Validated and undelivered it counts in the exposure; true when absent") @Nullable
        Boolean countsInExposure,

        @Schema(description = "Lines name what comes back; false when absent") @Nullable
        Boolean customerReturn) {

    static OrderTypeRequest of(OrderType type) {
        var preset = type.preset();
        var terms = preset.preset();
        return new OrderTypeRequest(
                type.id(),
                type.code(),
                type.name(),
                terms.delivery(),
                terms.invoice(),
                terms.paymentMethod(),
                preset.deliveryNote(),
                preset.invoice(),
                preset.payment(),
                preset.creditCheck(),
                preset.countsInExposure(),
                preset.customerReturn());
    }

    ChangeOrderType.Form form() {
        return new ChangeOrderType.Form(name, preset());
    }

    OrderTypePreset preset() {
        return new OrderTypePreset(
                code,
                new TermsPreference(deliveryTerms, invoiceTerms, paymentMethod),
                Objects.requireNonNullElse(deliveryNote, OrderTypePreset.Delivery.NONE),
                Objects.requireNonNullElse(invoice, OrderTypePreset.Invoicing.NONE),
                Boolean.TRUE.equals(payment),
                Boolean.TRUE.equals(creditCheck),
                !Boolean.FALSE.equals(countsInExposure),
                Boolean.TRUE.equals(customerReturn));
    }
}
