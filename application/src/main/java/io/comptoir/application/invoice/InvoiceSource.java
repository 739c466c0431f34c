package io.comptoir.application.invoice;

import io.comptoir.domain.invoice.InvoiceKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an invoice is made of. */
public sealed interface InvoiceSource {

    record DeliveryNotes(InvoiceKind kind, List<UUID> ids) implements InvoiceSource {}

    record SalesOrders(InvoiceKind kind, List<UUID> ids) implements InvoiceSource {}

    /** A deposit on an order, in percent or as an amount including tax. */
    record DepositOn(
            UUID orderId,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal amount) implements InvoiceSource {}

    record ByHand(InvoiceKind kind, ManualDrafting.Wording wording) implements InvoiceSource {}
}
