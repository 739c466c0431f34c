package io.comptoir.domain.invoice;

import io.comptoir.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/** An invoice has been issued. */
public record InvoiceIssued(UUID id, String number, LocalDate date, Money gross) {}
