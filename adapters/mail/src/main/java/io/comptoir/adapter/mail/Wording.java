package io.comptoir.adapter.mail;

import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.document.PrintedKind;
import io.comptoir.application.document.PrintedSettlement;
import io.comptoir.application.mail.OutgoingMail;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A letter in words.
 *
 * @param subject one line
 * @param paragraphs what it says, the signature last; lines within a paragraph are separated by line feeds
 */
record Wording(String subject, List<String> paragraphs) {

    static Wording of(OutgoingMail mail) {
        var document = mail.paper().document();
        var words = MailWords.in(document.title().language());
        return new Wording(subject(document, words), paragraphs(document, mail.message(), words));
    }

    String text() {
        return String.join("\n\n", paragraphs) + "\n";
    }

    String html() {
        var body = paragraphs.stream()
                .map(p -> "<p>" + escaped(p).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining("\n"));
        return "<!DOCTYPE html>\n<html><body style=\"font-family: sans-serif\">\n" + body + "\n</body></html>\n";
    }

    private static String subject(PrintedDocument document, MailWords words) {
        var named = words.get(document.title().kind() + ".subject", number(document));
        return words.get("subject", named, document.seller().address().name());
    }

    private static List<String> paragraphs(PrintedDocument document, @Nullable String message, MailWords words) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(words.get("greeting"));
        if (message != null && !message.isBlank()) {
            paragraphs.add(message.strip().replace("\r\n", "\n"));
        }
        paragraphs.add(lead(document, words));
        paragraphs.add(words.get("answer"));
        paragraphs.add(words.get("closing") + "\n" + signature(document, words));
        return paragraphs;
    }

    private static String lead(PrintedDocument document, MailWords words) {
        var title = document.title();
        var named = words.get(
                title.kind() + ".named",
                number(document),
                words.date(document.dates().date()));
        var totals = document.totals();
        var amount = totals == null ? "" : words.get("amount", words.money(totals.gross(), title.currency()));
        var days = title.kind() == PrintedKind.QUOTE ? validity(document, words) : due(document, words);
        return words.get("lead", named + amount) + (days.isEmpty() ? "" : "\n" + days);
    }

    private static String validity(PrintedDocument document, MailWords words) {
        var day = document.dates().validUntil();
        return day == null ? "" : words.get("validUntil", words.date(day));
    }

    private static String due(PrintedDocument document, MailWords words) {
        var days = document.settlement().dueDates().stream()
                .map(PrintedSettlement.DueDate::day)
                .distinct()
                .map(words::date)
                .toList();
        return days.isEmpty() ? "" : words.get(days.size() == 1 ? "dueDate" : "dueDates", String.join(", ", days));
    }

    private static String signature(PrintedDocument document, MailWords words) {
        var seller = document.seller();
        var lines = new ArrayList<String>();
        lines.add(seller.address().name());
        lines.addAll(seller.address().lines());
        if (seller.phone() != null) {
            lines.add(words.get("phone", seller.phone()));
        }
        return String.join("\n", lines);
    }

    private static String number(PrintedDocument document) {
        return Objects.requireNonNullElse(document.title().number(), "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
