package io.comptoir.application.fulfilment;

import io.comptoir.application.invoice.InvoiceDrafting;
import io.comptoir.application.invoice.InvoiceIssuing;
import io.comptoir.application.order.ValidationInput;
import io.comptoir.application.payment.PaymentRecording;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.invoice.Invoice;
import io.comptoir.domain.invoice.InvoiceKind;
import io.comptoir.domain.order.Order;
import io.comptoir.domain.order.OrderTypePreset;
import io.comptoir.domain.payment.Allocation;
import io.comptoir.domain.payment.Receipt;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.PaymentMethod;
import io.comptoir.domain.shared.money.Money;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invoices, and cashes in, what the type of an order invoices at once. */
@Service
public class OrderBilling {

    private final InvoiceDrafting drafting;
    private final InvoiceIssuing issuing;
    private final PaymentRecording payments;

    public OrderBilling(InvoiceDrafting drafting, InvoiceIssuing issuing, PaymentRecording payments) {
        this.drafting = drafting;
        this.issuing = issuing;
        this.payments = payments;
    }

    /** @param note the delivery note that was made; its invoice is made of it once it has left */
    void bill(Caller caller, Order order, Optional<UUID> note, ValidationInput input) {
        var type = order.snapshot().conditions().type();
        if (type.invoice() == OrderTypePreset.Invoicing.NONE) {
            return;
        }
        boolean left = type.deliveryNote() == OrderTypePreset.Delivery.SHIPPED_DELIVERED;
        var invoice = left && note.isPresent()
                ? drafting.ofDeliveryNotes(caller, List.of(note.get()), InvoiceKind.STANDARD)
                : drafting.ofOrders(caller, List.of(order.id()), InvoiceKind.STANDARD);
        if (type.invoice() == OrderTypePreset.Invoicing.ISSUED) {
            var issued = issuing.issue(caller, invoice.id(), Expected.ANY, InvoiceIssuing.How.TODAY);
            if (type.payment()) {
                cash(caller, order, issued, input);
            }
        }
    }

    /** Books what was given over the counter; what is more than the invoice is given back as change. */
    private void cash(Caller caller, Order order, Invoice invoice, ValidationInput input) {
        var method = method(order, input);
        if (input.amountTendered() == null || method == null || !method.immediate()) {
            return;
        }
        var open = invoice.settlement().open();
        var amount = new Money(input.amountTendered(), open.currency()).min(open);
        if (amount.isPositive()) {
            var party = Objects.requireNonNull(order.snapshot().terms().customer());
            var receipt = Receipt.incoming(party, method, amount, caller.now().day(), null);
            payments.record(caller, receipt, Map.of(new Allocation.Target(DocumentType.INVOICE, invoice.id()), amount));
        }
    }

    private static @Nullable PaymentMethod method(Order order, ValidationInput input) {
        if (input.paymentMethod() != null) {
            return input.paymentMethod();
        }
        var resolved = order.snapshot().conditions().paymentMethod();
        return resolved == null ? null : resolved.value();
    }
}
