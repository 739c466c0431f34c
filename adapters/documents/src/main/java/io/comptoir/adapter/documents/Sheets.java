package io.comptoir.adapter.documents;

import io.comptoir.adapter.documents.Sheet.Closing;
import io.comptoir.adapter.documents.Sheet.Fact;
import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.document.PrintedKind;
import org.jspecify.annotations.Nullable;

/** Puts a document into words. */
final class Sheets {

    private Sheets() {}

    static Sheet of(PrintedDocument document, boolean hasLogo) {
        var voice = Voice.of(document.title());
        return new Sheet(
                document.title().language().locale().getLanguage(),
                Headings.title(document.title(), voice),
                Headings.watermark(document.title(), voice),
                Stationery.of(document, hasLogo, voice),
                Headings.of(document, voice),
                Lines.of(document, voice),
                closing(document, voice));
    }

    private static Closing closing(PrintedDocument document, Voice voice) {
        var totals = document.totals();
        var receipt = document.receipt();
        var shipment = document.shipment();
        return new Closing(
                totals == null ? null : Sums.of(totals, document.title(), voice),
                Payments.of(document, voice),
                receipt == null ? null : Receipts.of(receipt, document.title().kind(), voice),
                shipment == null ? null : Shipments.of(shipment, voice),
                document.note() == null ? null : new Fact(voice.word("note.title"), document.note()),
                document.mentions().stream().map(m -> Mentions.of(m, voice)).toList(),
                signature(document.title().kind(), voice));
    }

    private static @Nullable Fact signature(PrintedKind kind, Voice voice) {
        return switch (kind) {
            case QUOTE, ACKNOWLEDGEMENT -> signature("accept", voice);
            case DELIVERY_NOTE, RETURN -> signature("receive", voice);
            default -> null;
        };
    }

    private static Fact signature(String purpose, Voice voice) {
        return new Fact(voice.word("signature." + purpose + ".title"), voice.word("signature." + purpose + ".text"));
    }
}
