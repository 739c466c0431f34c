package io.comptoir.domain.payment;

import java.math.BigDecimal;

/** The discount for paying early (escompte, F142): so many percent within so many days of issue. */
public record EarlySettlement(BigDecimal percent, int days) {}
