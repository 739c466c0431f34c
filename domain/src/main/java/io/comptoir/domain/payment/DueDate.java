package io.comptoir.domain.payment;

import io.comptoir.domain.shared.money.Money;
import java.time.LocalDate;

/** An amount and the day it is due. */
public record DueDate(LocalDate dueDate, Money amount) {}
