package io.comptoir.domain.invoice;

import io.comptoir.domain.shared.money.Money;
import java.time.LocalDate;

/** A part of an invoice and the day on which it is due, fixed when the invoice is issued. */
public record Instalment(LocalDate dueDate, Money amount) {}
