package io.comptoir.application.document;

import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.Party;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.document.Terms;
import io.comptoir.domain.shared.totals.Discount;
import io.comptoir.domain.shared.totals.Discounts;
import io.comptoir.domain.shared.totals.TaxTotal;
import io.comptoir.domain.shared.totals.Totals;
import io.comptoir.domain.shared.totals.TotalsCalculator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The paper of a document with prices: its customer, its lines and its totals, as they are stored.
 *
 * @param senderCountry the company's country
 */
public record PricedPaper(Terms terms, Content content, String senderCountry) {

    /** The language of the customer; French where there is none. */
    public PrintLanguage language() {
        return terms.customer() == null
                ? PrintLanguage.FR
                : PrintLanguage.of(terms.customer().language());
    }

    public PrintedTitle title(PrintedKind kind, @Nullable String number) {
        return PrintedTitle.of(kind, number, language(), terms.currency());
    }

    public PrintedDocument print(PrintedTitle title, PrintedDates dates, PrintedSeller seller) {
        return PrintedDocument.of(title, dates.withRequested(terms.requestedDate()), seller, customer())
                .withReferences(
                        new PrintedReferences(terms.customerReference(), List.of(), null, null, terms.incoterm(), null))
                .withLines(lines(content))
                .withTotals(totals(content))
                .withNote(terms.note());
    }

    public @Nullable PrintedCustomer customer() {
        Party party = terms.customer();
        if (party == null) {
            return null;
        }
        var billTo = PrintedAddress.of(party.name(), party.billingAddress(), senderCountry, language());
        boolean elsewhere = !Objects.equals(party.billingAddress(), party.deliveryAddress());
        var deliverTo =
                elsewhere ? PrintedAddress.of(party.name(), party.deliveryAddress(), senderCountry, language()) : null;
        return new PrintedCustomer(
                party.code(), billTo, deliverTo, null, party.siren(), party.siret(), party.vatNumber());
    }

    public static List<PrintedLine> lines(Content content) {
        var counted = content.totals().lines().iterator();
        var result = new ArrayList<PrintedLine>();
        for (SalesLine line : content.lines()) {
            var net = line.optional()
                    ? alone(line, content)
                    : counted.next().net().amount();
            var printed = PrintedLine.of(
                            line.position(),
                            line.item().productCode(),
                            line.item().description(),
                            new PrintedQuantity(line.quantity(), line.item().unitCode()),
                            price(line, net))
                    .withExpected(line.dates().confirmed());
            result.add(line.optional() ? printed.asOptional() : printed);
        }
        return result;
    }

    private static PrintedPrice price(SalesLine line, BigDecimal net) {
        return new PrintedPrice(
                null,
                line.price().unitPrice(),
                discounts(line.discounts()),
                line.tax().key().rate(),
                net);
    }

    private static BigDecimal alone(SalesLine line, Content content) {
        return TotalsCalculator.calculate(content.currency(), List.of(line.toTotal()), List.of())
                .linesNet()
                .amount();
    }

    public static PrintedTotals totals(Content content) {
        Totals t = content.totals();
        return new PrintedTotals(
                t.linesNet().amount(),
                documentDiscounts(content),
                t.net().amount(),
                t.taxes().stream().map(x -> tax(x, content)).toList(),
                t.tax().amount(),
                t.gross().amount(),
                List.of(),
                t.gross().amount(),
                null);
    }

    private static PrintedTax tax(TaxTotal tax, Content content) {
        var exemption = content.lines().stream()
                .map(SalesLine::tax)
                .filter(l -> l.key().equals(tax.key()) && l.exemptionReason() != null)
                .map(l -> Objects.requireNonNull(l.exemptionReason()))
                .findFirst()
                .orElse(null);
        return new PrintedTax(
                tax.key().category(),
                tax.key().rate(),
                exemption,
                tax.base().amount(),
                tax.tax().amount());
    }

    /** Each with its amount; in one row where a deposit is deducted, which takes no part in them. */
    private static List<PrintedDiscount> documentDiscounts(Content content) {
        var totals = content.totals();
        if (content.discounts().isEmpty()) {
            return List.of();
        }
        if (totals.lines().stream().anyMatch(l -> l.net().amount().signum() < 0)) {
            return List.of(PrintedDiscount.amount(totals.allowance().amount()));
        }
        var amounts = Discounts.amounts(totals.linesNet(), content.discounts());
        return IntStream.range(0, amounts.size())
                .mapToObj(i -> new PrintedDiscount(
                        null,
                        percent(content.discounts().get(i)),
                        amounts.get(i).amount()))
                .toList();
    }

    private static @Nullable BigDecimal percent(Discount discount) {
        return discount.kind() == Discount.Kind.PERCENT ? discount.value() : null;
    }

    private static List<PrintedDiscount> discounts(List<Discount> discounts) {
        return discounts.stream()
                .map(d -> d.kind() == Discount.Kind.PERCENT
                        ? PrintedDiscount.percent(d.value())
                        : PrintedDiscount.amount(d.value()))
                .toList();
    }
}
