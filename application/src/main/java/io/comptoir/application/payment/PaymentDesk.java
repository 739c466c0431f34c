package io.comptoir.application.payment;

import io.comptoir.application.accounting.Bookkeeping;
import io.comptoir.application.invoice.InvoiceSettling;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.payment.Allocation;
import io.comptoir.domain.payment.OpenTarget;
import io.comptoir.domain.payment.Payment;
import io.comptoir.domain.payment.PaymentEvent;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.money.Money;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes payments in hand, after the documents they are allocated to, and carries over what they do to invoices. */
@Service
public class PaymentDesk {

    private final Payments payments;
    private final PaymentTargets targets;
    private final InvoiceSettling invoices;
    private final DocumentLinks links;
    private final Bookkeeping books;
    private final History history;

    public PaymentDesk(
            Payments payments,
            PaymentTargets targets,
            InvoiceSettling invoices,
            DocumentLinks links,
            Bookkeeping books,
            History history) {
        this.payments = payments;
        this.targets = targets;
        this.invoices = invoices;
        this.links = links;
        this.books = books;
        this.history = history;
    }

    /** The targets of the parts asked for, locked; one that is unknown refuses all. */
    Map<OpenTarget, Money> open(Map<Allocation.Target, Money> parts) {
        var found = targets.lock(parts.keySet()).stream()
                .collect(Collectors.toMap(OpenTarget::target, Function.identity()));
        var result = new LinkedHashMap<OpenTarget, Money>();
        parts.forEach((target, amount) -> {
            var open = found.get(target);
            if (open == null) {
                throw SharedRule.UNKNOWN_REFERENCE
                        .because("documentId", target.id().toString())
                        .exception();
            }
            result.put(open, amount);
        });
        return result;
    }

    /** A payment whose allocations may fall: its documents are locked before it. */
    Payment openWithTargets(UUID id, Expected expected) {
        targets.lock(targetsOf(payments.get(id).snapshot().allocations()));
        return payments.lock(id, expected);
    }

    Payment open(UUID id, Expected expected) {
        return payments.lock(id, expected);
    }

    void add(Caller caller, Payment payment, List<Allocation> made) {
        var recorded = new PaymentEvent("payment.recorded", Map.of(), made, List.of());
        settle(recorded);
        payments.add(payment);
        books.recorded(caller, payment.snapshot());
        relink(payment, recorded);
        record(caller, payment, recorded);
    }

    /** The bank took it back, or it was cancelled. */
    void saveUndone(Caller caller, Payment payment, PaymentEvent event) {
        save(caller, payment, event);
        books.undone(caller, payment.snapshot());
    }

    void saveRepresented(Caller caller, Payment payment, PaymentEvent event) {
        save(caller, payment, event);
        books.represented(caller, payment.snapshot());
    }

    void save(Caller caller, Payment payment, PaymentEvent event) {
        settle(event);
        payments.update(payment);
        relink(payment, event);
        record(caller, payment, event);
    }

    /** Invoices know what was paid on them. */
    private void settle(PaymentEvent event) {
        event.undone().stream()
                .filter(PaymentDesk::ofInvoice)
                .forEach(a -> invoices.pay(a.target().id(), a.amount().negate()));
        event.made().stream()
                .filter(PaymentDesk::ofInvoice)
                .forEach(a -> invoices.pay(a.target().id(), a.amount()));
    }

    /** The chain shows the payment after the documents that it pays now. */
    private void relink(Payment payment, PaymentEvent event) {
        var self = new DocumentRef(DocumentType.PAYMENT, payment.id());
        if (!event.undone().isEmpty()) {
            links.unlink(self);
        }
        var paid = payment.snapshot().allocations();
        if (!paid.isEmpty() && !(event.made().isEmpty() && event.undone().isEmpty())) {
            links.link(
                    targetsOf(paid).stream()
                            .map(t -> new DocumentRef(t.type(), t.id()))
                            .toList(),
                    self);
        }
    }

    private void record(Caller caller, Payment payment, PaymentEvent event) {
        var s = payment.snapshot();
        history.record(
                caller,
                new History.Entry(
                        "PAYMENT",
                        s.id(),
                        s.head().number(),
                        event.name(),
                        s.status().name(),
                        s.head().version(),
                        event.details()));
    }

    private static boolean ofInvoice(Allocation allocation) {
        return allocation.target().type() == DocumentType.INVOICE;
    }

    private static List<Allocation.Target> targetsOf(Collection<Allocation> allocations) {
        return allocations.stream().map(Allocation::target).distinct().toList();
    }
}
