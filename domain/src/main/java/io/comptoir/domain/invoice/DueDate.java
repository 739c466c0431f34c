package io.comptoir.domain.invoice;

import io.comptoir.domain.shared.money.Money;
import java.time.LocalDate;

/** An instalment with what is still open of it. */
public record DueDate(LocalDate dueDate, Money amount, Money open) {

    boolean overdue(LocalDate today) {
        return open.isPositive() && dueDate.isBefore(today);
    }
}
