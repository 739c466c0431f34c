package io.comptoir.domain.shared.document;

import java.math.BigDecimal;

/** A share of a line for an analytic axis (ventilation analytique). */
public record Analytic(String axis, String code, BigDecimal percent) {}
