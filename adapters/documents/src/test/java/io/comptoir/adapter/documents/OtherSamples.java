package io.comptoir.adapter.documents;

import io.comptoir.application.document.PrintLanguage;
import io.comptoir.application.document.PrintedDates;
import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.document.PrintedKind;
import io.comptoir.application.document.PrintedLine;
import io.comptoir.application.document.PrintedMention;
import io.comptoir.application.document.PrintedMovement;
import io.comptoir.application.document.PrintedPrice;
import io.comptoir.application.document.PrintedQuantity;
import io.comptoir.application.document.PrintedReceipt;
import io.comptoir.application.document.PrintedReferences;
import io.comptoir.application.document.PrintedShipment;
import io.comptoir.application.document.PrintedShipment.Parcel;
import io.comptoir.application.document.PrintedSource;
import io.comptoir.application.document.PrintedTitle;
import java.math.BigDecimal;
import java.util.List;

/** A stationer’s other papers. */
final class OtherSamples {

    static PrintedDocument deliveryNote() {
        var lines = List.of(
                moved(1, "STY-100", 0, "100", "100", "0"),
                moved(2, "CAR-A5", 1, "30", "24", "6").withNote("N° de série 26-0001 à 26-0024"),
                moved(3, "SAC-BIO", 2, "30", "30", "0"));
        return PrintedDocument.of(
                        PrintedTitle.of(PrintedKind.DELIVERY_NOTE, "BL-2026-00031", PrintLanguage.FR, Stationer.EUR),
                        PrintedDates.of(Stationer.TODAY).withDelivery(Stationer.TODAY),
                        Stationer.seller(),
                        Stationer.customer())
                .withReferences(Stationer.references())
                .withLines(lines)
                .withShipment(new PrintedShipment(
                        "Transports Martin",
                        "TM 4471 2298 03",
                        "Entrepôt de Pantin",
                        List.of(
                                new Parcel("1/2", new BigDecimal("12.4"), "40 × 30 × 30 cm", "TM 4471 2298 03-1"),
                                new Parcel("2/2", new BigDecimal("7.85"), "40 × 30 × 20 cm", "TM 4471 2298 03-2"))))
                .withNote("Livraison au quai n° 3, entre 8 h et 12 h.");
    }

    static PrintedDocument salesReturn() {
        var line = PrintedLine.of(
                1,
                "CAR-A5",
                Stationer.GOODS.get(1),
                new PrintedQuantity(new BigDecimal("3"), "H87"),
                new PrintedMovement.Returned("DAMAGED", "QUARANTINE"));
        return PrintedDocument.of(
                        PrintedTitle.of(PrintedKind.RETURN, "BR-2026-00002", PrintLanguage.FR, Stationer.EUR),
                        PrintedDates.of(Stationer.TODAY),
                        Stationer.seller(),
                        Stationer.customer())
                .withReferences(new PrintedReferences(
                        null,
                        List.of(new PrintedSource(
                                PrintedKind.DELIVERY_NOTE, "BL-2026-00031", Stationer.TODAY.minusDays(3))),
                        null,
                        null,
                        null,
                        "Cartons écrasés pendant le transport"))
                .withLines(List.of(line));
    }

    static PrintedDocument acknowledgement() {
        var lines = Samples.lines(3);
        return PrintedDocument.of(
                        PrintedTitle.of(PrintedKind.ACKNOWLEDGEMENT, "BC-2026-00001", PrintLanguage.FR, Stationer.EUR),
                        PrintedDates.of(Stationer.TODAY).withRequested(Stationer.TODAY.plusDays(14)),
                        Stationer.seller(),
                        Stationer.customer())
                .withReferences(Stationer.references())
                .withLines(List.of(lines.get(0).withExpected(Stationer.TODAY.plusDays(12)), lines.get(1), lines.get(2)))
                .withTotals(Samples.totals(Samples.net(lines)));
    }

    static PrintedDocument creditNote() {
        var line = PrintedLine.of(
                1,
                "CAR-A5",
                Stationer.GOODS.get(1),
                new PrintedQuantity(new BigDecimal("3"), "H87"),
                PrintedPrice.of(new BigDecimal("4.90"), new BigDecimal("20"), new BigDecimal("14.70")));
        return PrintedDocument.of(
                        PrintedTitle.of(PrintedKind.CREDIT_NOTE, "BA-2026-00001", PrintLanguage.FR, Stationer.EUR),
                        PrintedDates.of(Stationer.TODAY),
                        Stationer.seller(),
                        Stationer.customer())
                .withReferences(new PrintedReferences(
                        "CDE 4500012345",
                        List.of(
                                new PrintedSource(PrintedKind.INVOICE, "FA-2026-00012", Stationer.TODAY.minusDays(9)),
                                new PrintedSource(PrintedKind.RETURN, "BR-2026-00002", Stationer.TODAY.minusDays(1))),
                        null,
                        null,
                        null,
                        "Retour de marchandises endommagées"))
                .withLines(List.of(line))
                .withTotals(Samples.totals(new BigDecimal("14.70")))
                .withMentions(List.of(PrintedMention.Standard.GOODS));
    }

    static PrintedDocument receipt() {
        return PrintedDocument.of(
                        PrintedTitle.of(PrintedKind.PAYMENT_RECEIPT, "PR-2026-00005", PrintLanguage.FR, Stationer.EUR),
                        PrintedDates.of(Stationer.TODAY),
                        Stationer.seller(),
                        Stationer.customer())
                .withReceipt(new PrintedReceipt(
                        new BigDecimal("1500.00"),
                        "TRANSFER",
                        "VIR 20261120-LIB",
                        Stationer.TODAY.minusDays(1),
                        List.of(
                                new PrintedReceipt.Allocation(
                                        new PrintedSource(
                                                PrintedKind.INVOICE, "FA-2026-00012", Stationer.TODAY.minusDays(9)),
                                        new BigDecimal("1234.56"),
                                        BigDecimal.ZERO),
                                new PrintedReceipt.Allocation(
                                        new PrintedSource(
                                                PrintedKind.INVOICE, "FA-2026-00010", Stationer.TODAY.minusDays(20)),
                                        new BigDecimal("200.00"),
                                        new BigDecimal("88.40"))),
                        new BigDecimal("65.44")));
    }

    static PrintedDocument refund() {
        return PrintedDocument.of(
                        PrintedTitle.of(PrintedKind.REFUND_ADVICE, "PR-2026-00006", PrintLanguage.FR, Stationer.EUR),
                        PrintedDates.of(Stationer.TODAY),
                        Stationer.seller(),
                        Stationer.customer())
                .withReceipt(new PrintedReceipt(
                        new BigDecimal("50.00"), "TRANSFER", null, Stationer.TODAY, List.of(), BigDecimal.ZERO));
    }

    private static PrintedLine moved(
            int position, String code, int goods, String ordered, String delivered, String backorder) {
        return PrintedLine.of(
                position,
                code,
                Stationer.GOODS.get(goods),
                new PrintedQuantity(new BigDecimal(delivered), "H87"),
                new PrintedMovement.Delivered(new BigDecimal(ordered), new BigDecimal(backorder)));
    }

    private OtherSamples() {}
}
