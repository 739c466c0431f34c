package io.comptoir.domain.credit;

import io.comptoir.domain.invoice.InvoiceSnapshot;
import io.comptoir.domain.invoice.InvoiceStatus;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.error.Refusal;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.totals.CreditSplit;
import io.comptoir.domain.shared.totals.LinePart;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An invoice with what credit notes, drafts included, have taken of it.
 *
 * @param credited by invoice line
 */
public record CreditableInvoice(InvoiceSnapshot invoice, Map<UUID, LineCredit> credited) {

    public CreditableInvoice {
        credited = Map.copyOf(credited);
    }

    /** A line, whole, and what was taken of it. */
    record Line(SalesLine line, LinePart whole, LineCredit taken) {

        /** What is left of it, in quantity and in both amounts. */
        LinePart left() {
            return byQuantity().left();
        }

        /** Splits it by quantity: amounts that were credited lower what each unit is worth. */
        CreditSplit byQuantity() {
            var amounts = taken.byAmount();
            return new CreditSplit(
                    new LinePart(
                            whole.quantity(),
                            whole.net().minus(amounts.net()),
                            whole.tax().minus(amounts.tax())),
                    taken.byQuantity());
        }
    }

    /** Why nothing of it may be credited. */
    public Optional<Refusal> whyNot() {
        if (invoice.status() == InvoiceStatus.DRAFT) {
            return Optional.of(CreditRule.INVOICE_NOT_CREDITABLE.because(
                    "status", invoice.status().name()));
        }
        boolean left = lines().stream().anyMatch(l -> !isNothing(l.left()));
        return left ? Optional.empty() : Optional.of(SharedRule.NOTHING_LEFT.because("invoice", number()));
    }

    public Currency currency() {
        return invoice.content().currency();
    }

    /** What is left to credit, tax included. */
    public Money leftGross() {
        return Money.sum(
                currency(),
                lines().stream().map(l -> l.left().net().plus(l.left().tax())).toList());
    }

    List<Line> lines() {
        var totals = invoice.content().totals().lines().iterator();
        var result = new ArrayList<Line>();
        for (SalesLine line : invoice.content().lines()) {
            if (!line.optional()) {
                var whole = LinePart.of(line.toTotal(), totals.next());
                result.add(new Line(line, whole, credited.getOrDefault(line.id(), LineCredit.none(currency()))));
            }
        }
        return result;
    }

    Line line(UUID id) {
        return lines().stream()
                .filter(l -> l.line().id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        SharedRule.UNKNOWN_LINE.because("lineId", id.toString()).exception());
    }

    static boolean isNothing(LinePart part) {
        return part.quantity().signum() == 0
                && part.net().isZero()
                && part.tax().isZero();
    }

    private String number() {
        return String.valueOf(invoice.head().number());
    }
}
