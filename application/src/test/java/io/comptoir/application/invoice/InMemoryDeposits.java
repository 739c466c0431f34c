package io.comptoir.application.invoice;

import io.comptoir.domain.invoice.Deposit;
import io.comptoir.domain.invoice.InvoiceKind;
import io.comptoir.domain.invoice.InvoiceSnapshot;
import io.comptoir.domain.invoice.InvoiceStatus;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.money.Rounding;
import io.comptoir.domain.shared.totals.TaxedPart;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Deposits, worked out from invoices in memory. */
public class InMemoryDeposits implements Deposits {

    private final InMemoryInvoices invoices;

    public InMemoryDeposits(InMemoryInvoices invoices) {
        this.invoices = invoices;
    }

    @Override
    public List<Deposit> deductible(Collection<UUID> orderIds) {
        return deposits(orderIds)
                .filter(i -> i.status() == InvoiceStatus.ISSUED)
                .map(this::deposit)
                .filter(Deposit::anythingLeft)
                .toList();
    }

    @Override
    public List<TaxedPart> asked(UUID orderId) {
        return deposits(List.of(orderId))
                .filter(i -> i.status() != InvoiceStatus.CANCELLED)
                .flatMap(i -> IntStream.range(0, i.content().lines().size()).mapToObj(n -> {
                    var total = i.content().totals().lines().get(n);
                    return new TaxedPart(i.content().lines().get(n).tax().key(), total.base(), total.tax());
                }))
                .toList();
    }

    private Stream<InvoiceSnapshot> deposits(Collection<UUID> orderIds) {
        return invoices.all().stream()
                .filter(i -> i.kind() == InvoiceKind.DEPOSIT)
                .filter(i -> orderIds.containsAll(i.origin().orders()));
    }

    private Deposit deposit(InvoiceSnapshot i) {
        var parts = IntStream.range(0, i.content().lines().size())
                .mapToObj(n -> part(
                        i,
                        i.content().lines().get(n),
                        i.content().totals().lines().get(n).base()))
                .toList();
        return new Deposit(
                i.id(),
                i.origin().orders().getFirst(),
                Objects.requireNonNull(i.head().number()),
                Objects.requireNonNull(i.issueDate()),
                i.settlement().open().isZero(),
                parts);
    }

    private Deposit.Part part(InvoiceSnapshot i, SalesLine line, Money net) {
        var settlement = i.settlement();
        var credited = Rounding.proportion(
                net, settlement.corrected().amount(), settlement.gross().amount());
        var deducted = Money.sum(net.currency(), deductions(line.id()).toList());
        var left = net.minus(deducted).minus(credited).max(Money.zero(net.currency()));
        return new Deposit.Part(line.id(), line.tax(), net, left);
    }

    private Stream<Money> deductions(UUID depositLine) {
        return invoices.all().stream()
                .filter(i -> i.status() == InvoiceStatus.ISSUED)
                .flatMap(i -> i.content().lines().stream())
                .filter(l -> l.source(DocumentType.INVOICE)
                        .filter(s -> s.lineId().equals(depositLine))
                        .isPresent())
                .map(l -> new Money(l.price().unitPrice(), java.util.Currency.getInstance("EUR")));
    }
}
