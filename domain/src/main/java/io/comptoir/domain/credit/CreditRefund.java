package io.comptoir.domain.credit;

import io.comptoir.domain.shared.document.PaymentMethod;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.money.Money;

/** So much of a credit note paid out. */
public record CreditRefund(PaymentMethod method, Money amount, Stamp on) {}
