package io.comptoir.domain.quote;

import io.comptoir.domain.shared.document.SalesLine;
import java.math.BigDecimal;

/** So much of a line of a quote goes into an order. */
public record Taken(SalesLine line, BigDecimal quantity) {}
