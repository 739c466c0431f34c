package io.comptoir.domain.invoice;

import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.Item;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.LineDates;
import io.comptoir.domain.shared.document.LinePrice;
import io.comptoir.domain.shared.document.LineSource;
import io.comptoir.domain.shared.document.LineTax;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.totals.TaxKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The lines of deposits: one per tax rate of the order on the deposit invoice, and one with the quantity −1 where it
 * is deducted.
 */
public final class DepositLines {

    private static final String ONE = "C62";

    private final String language;
    private final Supplier<UUID> ids;

    public DepositLines(String language, Supplier<UUID> ids) {
        this.language = language;
        this.ids = ids;
    }

    /** The lines of a deposit invoice of these net amounts. */
    public List<SalesLine> asking(String orderNumber, Content order, List<DepositPart> parts) {
        var lines = new ArrayList<SalesLine>();
        for (var part : parts) {
            if (part.net().isPositive()) {
                var text = french() ? "Acompte sur commande " + orderNumber : "Deposit on order " + orderNumber;
                lines.add(line(
                        lines.size() + 1,
                        text,
                        ItemKind.TEXT,
                        BigDecimal.ONE,
                        part.net(),
                        tax(order, part.key()),
                        List.of()));
            }
        }
        return List.copyOf(lines);
    }

    /** The lines that deduct deposits, after {@code position} lines of the invoice's own. */
    public List<SalesLine> deducting(List<DepositsDeducted.Deduction> deductions, int position) {
        var lines = new ArrayList<SalesLine>();
        for (var deduction : deductions) {
            var deposit = deduction.deposit();
            var source = new LineSource(
                    DocumentType.INVOICE, deposit.invoiceId(), deduction.part().lineId());
            lines.add(line(
                    position + lines.size() + 1,
                    text(deposit),
                    ItemKind.SYSTEM,
                    BigDecimal.ONE.negate(),
                    deduction.net(),
                    deduction.part().tax(),
                    List.of(source)));
        }
        return List.copyOf(lines);
    }

    private SalesLine line(
            int position,
            String text,
            ItemKind kind,
            BigDecimal quantity,
            Money net,
            LineTax tax,
            List<LineSource> sources) {
        return new SalesLine(
                ids.get(),
                position,
                new Item(null, null, text, kind, false, ONE),
                quantity,
                LinePrice.manual(net.amount()),
                List.of(),
                tax,
                LineDates.NONE,
                List.of(),
                false,
                sources);
    }

    private static LineTax tax(Content order, TaxKey key) {
        return order.lines().stream()
                .map(SalesLine::tax)
                .filter(t -> t.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private String text(Deposit deposit) {
        return french()
                ? "Acompte " + deposit.number() + " du " + day(deposit.issueDate(), "dd/MM/yyyy")
                : "Deposit " + deposit.number() + " of " + day(deposit.issueDate(), "yyyy-MM-dd");
    }

    private static String day(LocalDate date, String pattern) {
        return date.format(DateTimeFormatter.ofPattern(pattern, java.util.Locale.ROOT));
    }

    private boolean french() {
        return language.startsWith("fr");
    }
}
