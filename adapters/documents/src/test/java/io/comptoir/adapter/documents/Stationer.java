package io.comptoir.adapter.documents;

import io.comptoir.application.document.PrintedAddress;
import io.comptoir.application.document.PrintedBank;
import io.comptoir.application.document.PrintedCustomer;
import io.comptoir.application.document.PrintedKind;
import io.comptoir.application.document.PrintedLogo;
import io.comptoir.application.document.PrintedMention;
import io.comptoir.application.document.PrintedReferences;
import io.comptoir.application.document.PrintedSeller;
import io.comptoir.application.document.PrintedSource;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import javax.imageio.ImageIO;

/** A stationer, and who buys from him. */
final class Stationer {

    static final Currency EUR = Currency.getInstance("EUR");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final PrintedLogo LOGO = logo();

    static final List<String> GOODS = List.of(
            "Stylo bille bleu, pointe moyenne",
            "Carnet A5 ligné, 192 pages, couverture rigide",
            "Sac en toile de coton biologique, anses longues",
            "Ramette papier recyclé A4 80 g/m²",
            "Classeur à levier dos 8 cm");

    static PrintedSeller seller() {
        return new PrintedSeller(
                new PrintedAddress("Papeterie du Canal", List.of("12 quai de la Loire", "75019 Paris")),
                "SAS",
                new BigDecimal("50000"),
                EUR,
                "100 000 009",
                "100 000 009 00017",
                "RCS Paris 100 000 009",
                "FR88100000009",
                "01 40 00 00 00",
                "facturation@papeterie-du-canal.example",
                "papeterie-du-canal.example",
                new PrintedBank("Papeterie du Canal SAS", "FR7630006000011234567890189", "AGRIFRPP"),
                LOGO);
    }

    static PrintedCustomer customer() {
        return new PrintedCustomer(
                "C-00042",
                new PrintedAddress(
                        "Librairie des Écluses SARL",
                        List.of("Service comptabilité", "4 bis rue de l’Abbé-Grégoire", "38000 Grenoble")),
                new PrintedAddress(
                        "Librairie des Écluses", List.of("Quai n° 3, ZA des Îles", "38170 Seyssinet-Pariset")),
                "Mme Élodie Lefèvre",
                "200 000 008",
                null,
                "FR79200000008");
    }

    static PrintedReferences references() {
        return new PrintedReferences(
                "CDE 4500012345",
                List.of(
                        new PrintedSource(PrintedKind.ORDER, "BC-2026-00001", TODAY.minusDays(10)),
                        new PrintedSource(PrintedKind.DELIVERY_NOTE, "BL-2026-00031", TODAY.minusDays(3))),
                "Camille Bernard",
                null,
                null,
                null);
    }

    static List<PrintedMention> mentions() {
        return List.of(
                PrintedMention.Standard.GOODS,
                PrintedMention.Standard.VAT_ON_DEBITS,
                PrintedMention.Standard.NO_EARLY_PAYMENT_DISCOUNT,
                new PrintedMention.LatePenalty(new BigDecimal("12.15")),
                new PrintedMention.RecoveryFee(new BigDecimal("40")),
                PrintedMention.Standard.RETENTION_OF_TITLE);
    }

    private static PrintedLogo logo() {
        var picture = new BufferedImage(420, 120, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0x23466e));
        pen.fillRoundRect(4, 4, 112, 112, 28, 28);
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(9));
        pen.drawArc(26, 42, 68, 60, 0, 180);
        pen.drawLine(20, 72, 100, 72);
        pen.setColor(new Color(0xc8702a));
        pen.fillRoundRect(140, 22, 250, 20, 10, 10);
        pen.fillRoundRect(140, 56, 180, 20, 10, 10);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PrintedLogo(bytes.toByteArray());
    }

    private Stationer() {}
}
