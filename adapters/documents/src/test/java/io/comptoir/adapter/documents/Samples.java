package io.comptoir.adapter.documents;

import io.comptoir.application.document.PrintLanguage;
import io.comptoir.application.document.PrintedDates;
import io.comptoir.application.document.PrintedDeduction;
import io.comptoir.application.document.PrintedDiscount;
import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.document.PrintedKind;
import io.comptoir.application.document.PrintedLine;
import io.comptoir.application.document.PrintedPrice;
import io.comptoir.application.document.PrintedQuantity;
import io.comptoir.application.document.PrintedReferences;
import io.comptoir.application.document.PrintedSettlement;
import io.comptoir.application.document.PrintedSettlement.DueDate;
import io.comptoir.application.document.PrintedSource;
import io.comptoir.application.document.PrintedTax;
import io.comptoir.application.document.PrintedTitle;
import io.comptoir.application.document.PrintedTotals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stationer’s quotes and invoices. */
final class Samples {

    static PrintedDocument invoice(int lines) {
        return invoice(PrintLanguage.FR, PrintedKind.INVOICE, "FA-2026-00012", lines);
    }

    static PrintedDocument invoice(PrintLanguage language, PrintedKind kind, @Nullable String number, int lines) {
        var priced = lines(lines);
        var net = net(priced);
        return PrintedDocument.of(
                        PrintedTitle.of(kind, number, language, Stationer.EUR),
                        PrintedDates.of(Stationer.TODAY).withDelivery(Stationer.TODAY.minusDays(3)),
                        Stationer.seller(),
                        Stationer.customer())
                .withReferences(Stationer.references())
                .withLines(priced)
                .withTotals(totals(net))
                .withSettlement(new PrintedSettlement(
                        language == PrintLanguage.FR ? "30 jours à compter de la date de facture" : "30 days net",
                        "TRANSFER",
                        List.of(new DueDate(Stationer.TODAY.plusDays(30), net.multiply(new BigDecimal("1.20"))))))
                .withMentions(Stationer.mentions());
    }

    static PrintedDocument draftQuote() {
        var lines = new ArrayList<>(lines(3));
        lines.add(PrintedLine.text(4, "Livraison et installation"));
        lines.add(PrintedLine.of(
                        5,
                        "INST-01",
                        "Mise en place du présentoir sur site, réglage et enlèvement des emballages",
                        new PrintedQuantity(new BigDecimal("1"), "LS"),
                        PrintedPrice.of(new BigDecimal("180"), new BigDecimal("20"), new BigDecimal("180.00")))
                .asOptional());
        var net = net(lines.subList(0, 3));
        return PrintedDocument.of(
                        new PrintedTitle(
                                PrintedKind.QUOTE,
                                io.comptoir.application.document.PrintedState.DRAFT,
                                "DV-2026-00007",
                                2,
                                PrintLanguage.FR,
                                Stationer.EUR),
                        PrintedDates.of(Stationer.TODAY).withValidUntil(Stationer.TODAY.plusDays(30)),
                        Stationer.seller(),
                        Stationer.customer())
                .withReferences(new PrintedReferences(
                        null, List.of(), "Camille Bernard", "Salon du livre 2027", null, "Fournitures pour le salon"))
                .withLines(lines)
                .withTotals(totals(net))
                .withSettlement(
                        new PrintedSettlement("Acompte de 30 % à la commande, solde à 30 jours", null, List.of()))
                .withNote(
                        "Délai de livraison : 10 jours ouvrés après réception de votre accord.\nPrix valables pour les quantités indiquées.");
    }

    static PrintedDocument richInvoice(int count) {
        var lines = new ArrayList<>(lines(count));
        lines.set(
                0,
                new PrintedLine(
                        1,
                        "STY-100",
                        "Stylo bille bleu, pointe moyenne",
                        new BigDecimal("1200"),
                        "H87",
                        new PrintedPrice(
                                new BigDecimal("0.4500"),
                                new BigDecimal("0.415"),
                                List.of(
                                        PrintedDiscount.percent(new BigDecimal("10")),
                                        PrintedDiscount.percent(new BigDecimal("2.5"))),
                                new BigDecimal("20"),
                                new BigDecimal("437.00")),
                        null,
                        null,
                        "BL-2026-00031 du 18/11/2026 – lot 26-1187",
                        false));
        var net = net(lines);
        var discount = net.multiply(new BigDecimal("0.03")).setScale(2, RoundingMode.HALF_UP);
        var taxable = net.subtract(discount);
        var reduced = new BigDecimal("120.00");
        var base = taxable.subtract(reduced);
        var tax20 = base.multiply(new BigDecimal("0.20")).setScale(2, RoundingMode.HALF_UP);
        var tax = tax20.add(new BigDecimal("6.60"));
        var gross = taxable.add(tax);
        var deposit = new BigDecimal("240.00");
        var due = gross.subtract(deposit);
        return invoice(1)
                .withLines(lines)
                .withTotals(new PrintedTotals(
                        net,
                        List.of(new PrintedDiscount("Remise de fin d’année", new BigDecimal("3"), discount)),
                        taxable,
                        List.of(
                                new PrintedTax("S", new BigDecimal("20"), null, base, tax20),
                                new PrintedTax("S", new BigDecimal("5.5"), null, reduced, new BigDecimal("6.60"))),
                        tax,
                        gross,
                        List.of(new PrintedDeduction(
                                PrintedDeduction.Reason.DEPOSIT,
                                new PrintedSource(
                                        PrintedKind.DEPOSIT_INVOICE, "FA-2026-00003", Stationer.TODAY.minusDays(40)),
                                deposit)),
                        due,
                        null))
                .withSettlement(new PrintedSettlement(
                        "50 % à 30 jours, le solde à 60 jours",
                        "TRANSFER",
                        List.of(
                                new DueDate(
                                        Stationer.TODAY.plusDays(30),
                                        due.divide(new BigDecimal("2"), 2, RoundingMode.DOWN)),
                                new DueDate(
                                        Stationer.TODAY.plusDays(60),
                                        due.subtract(due.divide(new BigDecimal("2"), 2, RoundingMode.DOWN))))))
                .withNote("Merci de votre confiance. Toute réclamation est à adresser sous huit jours.");
    }

    static List<PrintedLine> lines(int count) {
        var lines = new ArrayList<PrintedLine>();
        for (int i = 1; i <= count; i++) {
            var quantity = new BigDecimal(10 + i * 7 % 90);
            var price = new BigDecimal("1.05").add(new BigDecimal(i * 37 % 1000).movePointLeft(2));
            lines.add(PrintedLine.of(
                    i,
                    "ART-" + (1000 + i),
                    Stationer.GOODS.get(i % Stationer.GOODS.size()),
                    new PrintedQuantity(quantity, i % 3 == 0 ? "XBX" : "H87"),
                    PrintedPrice.of(
                            price,
                            new BigDecimal("20"),
                            quantity.multiply(price).setScale(2, RoundingMode.HALF_UP))));
        }
        return lines;
    }

    static BigDecimal net(List<PrintedLine> lines) {
        return lines.stream()
                .map(line ->
                        line.price() == null ? BigDecimal.ZERO : line.price().netAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static PrintedTotals totals(BigDecimal net) {
        var tax = net.multiply(new BigDecimal("0.20")).setScale(2, RoundingMode.HALF_UP);
        var row = new PrintedTax("S", new BigDecimal("20"), null, net, tax);
        return PrintedTotals.of(net, List.of(row), tax, net.add(tax));
    }

    private Samples() {}
}
