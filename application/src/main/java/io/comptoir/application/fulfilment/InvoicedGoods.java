package io.comptoir.application.fulfilment;

import io.comptoir.application.invoice.Invoices;
import io.comptoir.application.order.Orders;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.QuantityLedger;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.invoice.InvoiceDelivery;
import io.comptoir.domain.order.LineQuantities;
import io.comptoir.domain.order.Order;
import io.comptoir.domain.order.OrderProgress;
import io.comptoir.domain.order.OrderSnapshot;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.quantity.LineProgress;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes an invoice in hand to deliver it: its orders are locked before it. */
@Service
public class InvoicedGoods {

    private final Invoices invoices;
    private final Orders orders;
    private final QuantityLedger ledger;

    public InvoicedGoods(Invoices invoices, Orders orders, QuantityLedger ledger) {
        this.invoices = invoices;
        this.orders = orders;
        this.ledger = ledger;
    }

    InvoiceDelivery lock(UUID invoiceId) {
        var known = invoices.find(invoiceId)
                .orElseThrow(() -> SharedRule.UNKNOWN_REFERENCE
                        .because("pointer", "/invoiceId", "id", invoiceId.toString())
                        .exception());
        var behind = orders.lockAll(known.snapshot().origin().orders()).stream()
                .map(Order::snapshot)
                .toList();
        var invoice = invoices.lock(invoiceId, Expected.ANY).snapshot();
        var sums = ledger.progress(Stream.concat(
                        invoice.content().lines().stream(), behind.stream().flatMap(o -> o.content().lines().stream()))
                .map(SalesLine::id)
                .toList());
        return new InvoiceDelivery(invoice, quantities(behind, sums), sums);
    }

    private static Map<UUID, LineQuantities> quantities(List<OrderSnapshot> orders, Map<UUID, LineProgress> sums) {
        return orders.stream()
                .flatMap(o -> OrderProgress.of(o, sums).lines().stream())
                .collect(Collectors.toMap(LineQuantities::lineId, Function.identity()));
    }
}
