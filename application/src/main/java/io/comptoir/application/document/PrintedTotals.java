package io.comptoir.application.document;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sums, as the document stored them: nothing is computed for print.
 *
 * @param lines net of all lines that count
 * @param discounts of the whole document
 * @param taxes one row per category and rate
 * @param deductions deposits, payments and credits that lower what is due
 * @param taxInOwnCurrency for documents in a foreign currency
 */
public record PrintedTotals(
        BigDecimal lines,
        List<PrintedDiscount> discounts,
        BigDecimal net,
        List<PrintedTax> taxes,
        BigDecimal tax,
        BigDecimal gross,
        List<PrintedDeduction> deductions,
        BigDecimal due,
        @Nullable PrintedOwnCurrencyTax taxInOwnCurrency) {

    public PrintedTotals {
        discounts = List.copyOf(discounts);
        taxes = List.copyOf(taxes);
        deductions = List.copyOf(deductions);
    }

    /** Sums without discounts or deductions: all of it is due. */
    public static PrintedTotals of(BigDecimal net, List<PrintedTax> taxes, BigDecimal tax, BigDecimal gross) {
        return new PrintedTotals(net, List.of(), net, taxes, tax, gross, List.of(), gross, null);
    }
}
