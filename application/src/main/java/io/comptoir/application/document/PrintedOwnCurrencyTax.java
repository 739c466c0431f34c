package io.comptoir.application.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * The tax total in the company's currency, which the tax office wants on a document in a foreign one.
 *
 * @param rate one unit of the company's currency in the document's
 */
public record PrintedOwnCurrencyTax(BigDecimal amount, Currency currency, BigDecimal rate, LocalDate rateDate) {}
