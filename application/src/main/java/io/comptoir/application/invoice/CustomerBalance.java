package io.comptoir.application.invoice;

import io.comptoir.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a customer owes on issued invoices, but for what was written off.
 *
 * @param perCurrency one per currency in which something is open
 */
public record CustomerBalance(UUID customerId, LocalDate asOf, List<InCurrency> perCurrency) {

    public CustomerBalance {
        perCurrency = List.copyOf(perCurrency);
    }

    /** The amounts in one currency; the ageing splits {@code overdue} by days late. */
    public record InCurrency(
            Money open, Money overdue, Money disputed, Money upTo30, Money upTo60, Money upTo90, Money over90) {}
}
