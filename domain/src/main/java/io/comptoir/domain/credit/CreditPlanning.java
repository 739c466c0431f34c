package io.comptoir.domain.credit;

import io.comptoir.domain.credit.CreditableInvoice.Line;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.LineDates;
import io.comptoir.domain.shared.document.LinePrice;
import io.comptoir.domain.shared.document.LineSource;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.money.Rounding;
import io.comptoir.domain.shared.totals.AmountSplit;
import io.comptoir.domain.shared.totals.LinePart;
import io.comptoir.domain.shared.totals.TaxedPart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Plans the lines of a credit note on an invoice: chosen quantities, an amount, or all that is left. Whatever is cut
 * off, the parts sum to the invoice to the cent, line by line, in net and in tax.
 */
public final class CreditPlanning {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * So much of an invoice line.
     *
     * @param returnLineId the line of the return that brought it back
     * @param feePercent kept from the credit; null: none
     */
    public record Wanted(
            UUID invoiceLineId,
            BigDecimal quantity,
            @Nullable UUID returnLineId,
            @Nullable BigDecimal feePercent) {

        public static Wanted of(UUID invoiceLineId, BigDecimal quantity) {
            return new Wanted(invoiceLineId, quantity, null, null);
        }
    }

    private final CreditableInvoice invoice;
    private final Supplier<UUID> ids;
    private final List<CreditLine> planned = new ArrayList<>();

    private CreditPlanning(CreditableInvoice invoice, Supplier<UUID> ids) {
        this.invoice = invoice;
        this.ids = ids;
        invoice.whyNot().ifPresent(r -> {
            throw r.exception();
        });
    }

    /** Chosen quantities. With the last of them what was deducted for deposits comes back as well. */
    public static List<CreditLine> quantities(CreditableInvoice invoice, List<Wanted> wanted, Supplier<UUID> ids) {
        SharedRule.HAS_NO_LINES.check(!wanted.isEmpty());
        var planning = new CreditPlanning(invoice, ids);
        wanted.forEach(planning::take);
        planning.takeDeductionsBack();
        return planning.done();
    }

    /** All that is left; of a purpose that takes no quantities, of the amounts alone. */
    public static List<CreditLine> allLeft(CreditableInvoice invoice, boolean quantities, Supplier<UUID> ids) {
        var planning = new CreditPlanning(invoice, ids);
        for (Line line : invoice.lines()) {
            var left = line.left();
            if (!CreditableInvoice.isNothing(left)) {
                planning.add(line, quantities ? left : amountOf(left), null, null);
            }
        }
        return planning.done();
    }

    /** An amount including tax, shared over the tax groups and lines as they stand on the invoice. */
    public static List<CreditLine> amount(CreditableInvoice invoice, Money gross, Supplier<UUID> ids) {
        var planning = new CreditPlanning(invoice, ids);
        var taken = invoice.lines().stream()
                .map(l -> l.taken().sum().taxed(l.line().tax().key()))
                .toList();
        new AmountSplit(
                        AmountSplit.of(invoice.invoice().content().totals(), taken)
                                .whole(),
                        taken)
                .next(gross)
                .forEach(planning::spread);
        return planning.done();
    }

    private void take(Wanted wanted) {
        var line = current(wanted.invoiceLineId());
        add(line, line.byQuantity().next(wanted.quantity()), wanted.returnLineId(), wanted.feePercent());
    }

    /** The line as it stands after what was planned already. */
    private Line current(UUID invoiceLineId) {
        var line = invoice.line(invoiceLineId);
        var taken = line.taken();
        for (var each : planned) {
            taken = invoiceLineId.equals(each.invoiceLineId()) ? taken.plus(each.covers()) : taken;
        }
        return new Line(line.line(), line.whole(), taken);
    }

    private void takeDeductionsBack() {
        boolean allTaken = invoice.lines().stream()
                .filter(l -> !isSystem(l))
                .map(l -> current(l.line().id()))
                .allMatch(l -> l.left().quantity().signum() == 0);
        if (allTaken) {
            invoice.lines().stream()
                    .filter(CreditPlanning::isSystem)
                    .filter(l -> !CreditableInvoice.isNothing(l.left()))
                    .forEach(l -> add(l, l.left(), null, null));
        }
    }

    /** Shares what a tax group gets over its lines, in proportion to what is left of them. */
    private void spread(TaxedPart part) {
        if (part.net().isZero() && part.tax().isZero()) {
            return;
        }
        var group = invoice.lines().stream()
                .filter(l -> l.line().tax().key().equals(part.key()))
                .toList();
        var lefts = group.stream().map(Line::left).toList();
        var nets = shares(part.net(), lefts.stream().map(LinePart::net).toList());
        var taxes = shares(part.tax(), lefts.stream().map(LinePart::tax).toList());
        for (int i = 0; i < group.size(); i++) {
            var covers = new LinePart(BigDecimal.ZERO, nets.get(i), taxes.get(i));
            if (!CreditableInvoice.isNothing(covers)) {
                add(group.get(i), covers, null, null);
            }
        }
    }

    /** All of what is left goes to each as it is; less than that only to those of which something is left. */
    private static List<Money> shares(Money total, List<Money> lefts) {
        var sum = Money.sum(total.currency(), lefts);
        if (total.equals(sum)) {
            return lefts;
        }
        return total.split(
                lefts.stream().map(m -> m.amount().max(BigDecimal.ZERO)).toList());
    }

    private void add(Line line, LinePart covers, @Nullable UUID returnLineId, @Nullable BigDecimal feePercent) {
        var part = lessFee(covers, feePercent).taxed(line.line().tax().key());
        var printed = covers.quantity().signum() > 0 ? quantityLine(line, covers) : amountLine(line, part);
        planned.add(new CreditLine(printed, covers, part, line.line().id(), returnLineId));
    }

    private static LinePart lessFee(LinePart covers, @Nullable BigDecimal feePercent) {
        if (feePercent == null || feePercent.signum() == 0) {
            return covers;
        }
        var share = HUNDRED.subtract(feePercent);
        return new LinePart(
                covers.quantity(),
                Rounding.proportion(covers.net(), share, HUNDRED),
                Rounding.proportion(covers.tax(), share, HUNDRED));
    }

    private SalesLine quantityLine(Line line, LinePart covers) {
        var signed = line.line().quantity().signum() < 0 ? covers.quantity().negate() : covers.quantity();
        return line.line().carriedTo(ids.get(), planned.size() + 1, signed, source(line));
    }

    private SalesLine amountLine(Line line, TaxedPart part) {
        var of = line.line();
        var quantity = part.net().isNegative() ? BigDecimal.ONE.negate() : BigDecimal.ONE;
        return new SalesLine(
                ids.get(),
                planned.size() + 1,
                of.item(),
                quantity,
                LinePrice.manual(part.net().amount().abs()),
                List.of(),
                of.tax(),
                LineDates.NONE,
                of.analytics(),
                false,
                Stream.concat(Stream.of(source(line)), of.sources().stream()).toList());
    }

    private LineSource source(Line line) {
        return new LineSource(
                DocumentType.INVOICE, invoice.invoice().id(), line.line().id());
    }

    private static LinePart amountOf(LinePart part) {
        return new LinePart(BigDecimal.ZERO, part.net(), part.tax());
    }

    private static boolean isSystem(Line line) {
        return line.line().item().kind() == ItemKind.SYSTEM;
    }

    private List<CreditLine> done() {
        var gross = Money.sum(
                invoice.currency(), planned.stream().map(l -> l.part().gross()).toList());
        SharedRule.NOTHING_LEFT.check(gross.isPositive());
        SharedRule.EXCEEDS_REMAINDER.check(
                gross.compareTo(invoice.leftGross()) <= 0,
                "remaining",
                invoice.leftGross().amount(),
                "asked",
                gross.amount());
        return List.copyOf(planned);
    }
}
