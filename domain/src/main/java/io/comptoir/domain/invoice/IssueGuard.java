package io.comptoir.domain.invoice;

import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.CustomerKind;
import io.comptoir.domain.shared.document.Party;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.document.Terms;
import io.comptoir.domain.shared.error.Refusal;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.totals.PriceMode;
import io.comptoir.domain.shared.totals.TotalsCheck;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must be true of an invoice before it is issued. */
final class IssueGuard {

    private IssueGuard() {}

    static Optional<Refusal> whyNot(InvoiceKind kind, Terms terms, Content content) {
        if (kind == InvoiceKind.PRO_FORMA) {
            return Optional.of(InvoiceRule.PRO_FORMA_NOT_ISSUED.because());
        }
        if (content.lines().isEmpty()) {
            return Optional.of(SharedRule.HAS_NO_LINES.because());
        }
        return lacksSiren(terms.customer())
                ? Optional.of(InvoiceRule.BUYER_SIREN_REQUIRED.because())
                : Optional.empty();
    }

    private static boolean lacksSiren(@Nullable Party buyer) {
        return buyer != null
                && buyer.kind() == CustomerKind.COMPANY
                && buyer.siren() == null
                && buyer.billingAddress() != null
                && buyer.billingAddress().country().equals("FR");
    }

    /** The figures are recomputed; the instalments make up the invoice, and none is due before it is issued. */
    static void check(Issuance issuance, Content content) {
        var differences = TotalsCheck.differences(
                content.currency(),
                content.lines().stream().map(SalesLine::toTotal).toList(),
                content.discounts(),
                PriceMode.NET,
                content.totals());
        InvoiceRule.TOTALS_DIFFER.check(differences.isEmpty(), "differences", differences.toString());
        checkDue(issuance, content);
    }

    private static void checkDue(Issuance issuance, Content content) {
        var gross = content.totals().gross();
        var due = Money.sum(
                gross.currency(),
                issuance.instalments().stream().map(Instalment::amount).toList());
        if (!due.equals(gross)) {
            throw new IllegalStateException("instalments of " + due + " for " + gross);
        }
        if (issuance.instalments().stream().anyMatch(i -> i.dueDate().isBefore(issuance.date()))) {
            throw new IllegalStateException("due before it is issued");
        }
    }
}
