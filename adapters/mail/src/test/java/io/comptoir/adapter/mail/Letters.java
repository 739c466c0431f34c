package io.comptoir.adapter.mail;

import io.comptoir.application.document.DocumentPrinter;
import io.comptoir.application.document.PrintLanguage;
import io.comptoir.application.document.PrintedAddress;
import io.comptoir.application.document.PrintedDates;
import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.document.PrintedKind;
import io.comptoir.application.document.PrintedPaper;
import io.comptoir.application.document.PrintedSeller;
import io.comptoir.application.document.PrintedSettlement;
import io.comptoir.application.document.PrintedTitle;
import io.comptoir.application.document.PrintedTotals;
import io.comptoir.application.mail.OutgoingMail;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Letters to be worded. */
final class Letters {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Currency EUR = Currency.getInstance("EUR");

    private Letters() {}

    static OutgoingMail of(PrintedKind kind, PrintLanguage language, @Nullable String message) {
        return of(kind, language, "Comptoir Démo", message);
    }

    static OutgoingMail of(PrintedKind kind, PrintLanguage language, String seller, @Nullable String message) {
        DocumentPrinter printer = document -> "%PDF-".getBytes(StandardCharsets.US_ASCII);
        var title = PrintedTitle.of(kind, "X-2026-00001", language, EUR);
        var document = PrintedDocument.of(
                        title, PrintedDates.of(DAY).withValidUntil(DAY.plusDays(30)), seller(seller), null)
                .withTotals(PrintedTotals.of(
                        new BigDecimal("1000.00"), List.of(), new BigDecimal("200.00"), new BigDecimal("1200.00")))
                .withSettlement(new PrintedSettlement(
                        null,
                        null,
                        List.of(new PrintedSettlement.DueDate(DAY.plusDays(30), new BigDecimal("1200.00")))));
        var paper = PrintedPaper.of(document, printer);
        return new OutgoingMail(new UUID(1, 2), "achats@client.example", message, paper, Instant.EPOCH);
    }

    private static PrintedSeller seller(String name) {
        return new PrintedSeller(
                new PrintedAddress(name, List.of("12 quai des Marchands", "69002 Lyon")),
                null,
                null,
                EUR,
                null,
                null,
                null,
                null,
                "+33 4 72 00 00 00",
                "contact@demo.example",
                null,
                null,
                null);
    }
}
