package io.comptoir.domain.invoice;

import io.comptoir.domain.shared.document.LineTax;
import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.totals.TaxKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An issued deposit invoice as later invoices of its order see it.
 *
 * @param paid whether nothing of it is open
 * @param parts one per tax rate
 * @param ordered the order's net per tax group, after its discounts
 */
public record Deposit(
        UUID invoiceId,
        UUID orderId,
        String number,
        LocalDate issueDate,
        boolean paid,
        List<Part> parts,
        Map<TaxKey, Money> ordered) {

    public Deposit {
        parts = List.copyOf(parts);
        ordered = Map.copyOf(ordered);
    }

    /**
     * What a deposit asked for at one rate.
     *
     * @param net as invoiced
     * @param left not yet deducted from, nor credited
     */
    public record Part(UUID lineId, LineTax tax, Money net, Money left) {}

    public boolean anythingLeft() {
        return parts.stream().anyMatch(p -> p.left().isPositive());
    }
}
