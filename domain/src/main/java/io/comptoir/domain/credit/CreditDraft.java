package io.comptoir.domain.credit;

import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.document.Terms;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.totals.LinePart;
import io.comptoir.domain.shared.totals.TotalsCalculator;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What goes on a new credit note. */
public record CreditDraft(CreditPurpose purpose, CreditOrigin origin, Terms terms, List<CreditLine> lines) {

    public CreditDraft {
        lines = List.copyOf(lines);
    }

    /** On an invoice, whose customer and currency it takes. */
    public static CreditDraft on(
            CreditableInvoice invoice,
            CreditPurpose purpose,
            @Nullable UUID returnId,
            @Nullable String reason,
            List<CreditLine> lines) {
        CreditRule.CREDIT_ORIGIN_REQUIRED.check(purpose != CreditPurpose.REBATE, "needed", "customerId, period");
        CreditRule.CREDIT_BY_AMOUNT_ONLY.check(
                purpose.takesQuantities() || lines.stream().noneMatch(CreditLine::takesQuantity),
                "purpose",
                purpose.name());
        var origin = new CreditOrigin(CreditedInvoice.of(invoice.invoice()), returnId, null, reason);
        return new CreditDraft(purpose, origin, invoice.invoice().terms(), lines);
    }

    /** By hand, for a period. */
    public static CreditDraft rebate(RebatePeriod period, @Nullable String reason, Terms terms, List<SalesLine> lines) {
        return new CreditDraft(
                CreditPurpose.REBATE,
                new CreditOrigin(null, null, period, reason),
                terms,
                byHand(terms.currency(), lines));
    }

    /** Priced lines without an invoice behind them. */
    static List<CreditLine> byHand(Currency currency, List<SalesLine> lines) {
        SharedRule.HAS_NO_LINES.check(!lines.isEmpty());
        var totals = TotalsCalculator.calculate(
                currency, lines.stream().map(SalesLine::toTotal).toList(), List.of());
        var result = new ArrayList<CreditLine>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var whole = LinePart.of(line.toTotal(), totals.lines().get(i));
            result.add(new CreditLine(line, whole, whole.taxed(line.tax().key()), null, null));
        }
        return result;
    }
}
