package io.comptoir.domain.invoice;

import io.comptoir.domain.shared.document.LineTax;
import io.comptoir.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An issued deposit invoice as later invoices of its order see it.
 *
 * @param paid whether nothing of it is open
 * @param parts one per tax rate
 */
public record Deposit(
        UUID invoiceId, UUID orderId, String number, LocalDate issueDate, boolean paid, List<Part> parts) {

    public Deposit {
        parts = List.copyOf(parts);
    }

    /**
     * What a deposit asked for at one rate.
     *
     * @param net as invoiced
     * @param left not yet deducted from, nor credited
     */
    public record Part(UUID lineId, LineTax tax, Money net, Money left) {}

    /** The same deposit with these parts. */
    public Deposit of(List<Part> its) {
        return new Deposit(invoiceId, orderId, number, issueDate, paid, its);
    }

    public boolean anythingLeft() {
        return parts.stream().anyMatch(p -> p.left().isPositive());
    }
}
