package io.comptoir.adapter.rest.invoice;

import io.comptoir.adapter.rest.shared.document.DiscountBody;
import io.comptoir.adapter.rest.shared.document.DocumentRequest;
import io.comptoir.application.invoice.InvoiceSource;
import io.comptoir.application.invoice.ManualDrafting.Wording;
import io.comptoir.domain.invoice.Invoice;
import io.comptoir.domain.invoice.InvoiceKind;
import io.comptoir.domain.invoice.InvoiceRule;
import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An invoice as it is asked for: of delivery notes, of orders, or by hand for a customer. */
@Schema(name = "InvoiceRequest")
public class InvoiceRequest extends DocumentRequest {

    @Schema(description = "STANDARD when absent")
    public @Nullable InvoiceKind kind;

    @Schema(description = "Everything that is left to invoice of these delivery notes of one customer")
    @NotNull
    @Size(max = 200)
    public List<@NotNull UUID> deliveryNoteIds = List.of();

    @Schema(description = "Everything that is left to invoice of these orders of one customer; one for a deposit")
    @NotNull
    @Size(max = 200)
    public List<@NotNull UUID> orderIds = List.of();

    @Schema(description = "Of a deposit: percent of the order", examples = "30.00")
    @DecimalMin(value = "0", inclusive = false)
    @DecimalMax("100")
    public @Nullable BigDecimal percent;

    @Schema(description = "Of a deposit: amount including tax, instead of percent", examples = "72.00")
    @DecimalMin(value = "0", inclusive = false)
    public @Nullable BigDecimal amount;

    InvoiceSource source() {
        var wanted = kind == null ? InvoiceKind.STANDARD : kind;
        requireOneSource();
        if (!deliveryNoteIds.isEmpty()) {
            return new InvoiceSource.DeliveryNotes(wanted, deliveryNoteIds);
        }
        if (wanted == InvoiceKind.DEPOSIT && !orderIds.isEmpty()) {
            return deposit();
        }
        if (!orderIds.isEmpty()) {
            return new InvoiceSource.SalesOrders(wanted, orderIds);
        }
        return new InvoiceSource.ByHand(wanted, wording());
    }

    private InvoiceSource deposit() {
        if (orderIds.size() > 1) {
            throw InvalidValue.at("/orderIds", "size");
        }
        InvoiceRule.DEPOSIT_SIZE_REQUIRED.check((percent == null) != (amount == null));
        return new InvoiceSource.DepositOn(orderIds.getFirst(), percent, amount);
    }

    private void requireOneSource() {
        long sources = Stream.of(deliveryNoteIds.isEmpty(), orderIds.isEmpty(), customerId == null && lines.isEmpty())
                .filter(empty -> !empty)
                .count();
        if (sources == 0) {
            throw InvalidValue.at("/customerId", "required");
        }
        if (!lines.isEmpty() && !(deliveryNoteIds.isEmpty() && orderIds.isEmpty())) {
            throw InvalidValue.at("/lines", "not-with-sources");
        }
        if (!deliveryNoteIds.isEmpty() && !orderIds.isEmpty()) {
            throw InvalidValue.at("/orderIds", "not-with-sources");
        }
        if (sources > 0 && deliveryNoteIds.isEmpty() && orderIds.isEmpty() && lines.isEmpty()) {
            throw InvalidValue.at("/lines", "required");
        }
    }

    Wording wording() {
        return new Wording(toTerms(), toLines(), DiscountBody.toDiscounts(discounts));
    }

    /** The editable form of a draft. */
    static InvoiceRequest of(Invoice invoice) {
        var form = new InvoiceRequest();
        form.fill(invoice.terms(), invoice.content());
        form.kind = invoice.kind();
        return form;
    }
}
