package io.comptoir.adapter.rest.quote;

import io.comptoir.adapter.rest.quote.PublicQuoteResponse.PublicLineBody;
import io.comptoir.adapter.rest.shared.document.TotalsResponse;
import io.comptoir.adapter.rest.shared.problem.Problem;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Base64;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A quote as a page: one HTML document without script, picture or anything from elsewhere. All text is escaped. */
final class PublicQuotePage {

    private static final String STYLE = """
            body{font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;margin:0}
            main{max-width:46rem;margin:0 auto;padding:1.5rem}
            table{width:100%;border-collapse:collapse;margin:1rem 0}
            caption{text-align:left;font-weight:bold}
            th,td{padding:.4rem;border-bottom:1px solid #767676;text-align:left;vertical-align:top}
            .n{text-align:right;white-space:nowrap}
            form,fieldset{margin:1rem 0;padding:1rem;border:1px solid #767676}
            label{display:block;margin:.5rem 0}
            input[type=text],textarea{display:block;width:100%;box-sizing:border-box;font:inherit;padding:.4rem}
            button{font:inherit;padding:.5rem 1rem;background:#0b4f8a;color:#fff;border:0}
            button.no{background:#8a1c0b}
            .state{padding:.75rem;border-left:.3rem solid #0b4f8a;background:#eef4fa}
            """;

    /** Nothing may be loaded, framed or sent elsewhere; only this page's own style counts. */
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(STYLE)
            + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Locale language;
    private final PageTexts texts;

    PublicQuotePage(Locale language) {
        this.language = language;
        this.texts = new PageTexts(language);
    }

    /** The reason that is written down where the customer gave none. */
    static String reason(@Nullable String given, Locale language) {
        return given == null || given.isBlank() ? new PageTexts(language).get("no-reason") : given;
    }

    String of(Problem problem) {
        return page(
                problem.title(),
                "<h1>%s</h1><p class=\"state\" role=\"alert\">%s</p>"
                        .formatted(escaped(problem.title()), escaped(problem.detail())));
    }

    String of(PublicQuoteResponse quote, String token) {
        var title = "%s %s".formatted(texts.get("quote"), quote.number());
        return page(
                title + " – " + quote.seller().name(),
                "<p>%s</p><h1>%s</h1>%s%s%s%s%s"
                        .formatted(
                                escaped(quote.seller().name()),
                                escaped(title),
                                paragraph("for", quote.customerName()),
                                paragraph("valid-until", date(quote.validUntil())),
                                state(quote),
                                offer(quote),
                                forms(quote, PublicAddress.PATH + token)));
    }

    private String page(String title, String body) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%s</title>
                <style>%s</style>
                </head>
                <body><main>%s</main></body>
                </html>
                """.formatted(language.getLanguage(), escaped(title), STYLE, body);
    }

    private String state(PublicQuoteResponse quote) {
        var by = quote.acceptance() == null ? "" : quote.acceptance().by();
        var text = texts.get("state." + quote.status()).replace("{by}", by);
        return "<p class=\"state\" role=\"status\">%s</p>".formatted(escaped(text));
    }

    private String offer(PublicQuoteResponse quote) {
        var totals = quote.totals();
        if (totals == null) {
            return "";
        }
        var rows = quote.lines().stream().map(l -> row(l, quote.currency())).collect(Collectors.joining());
        return """
                <table><caption>%s</caption>
                <thead><tr><th scope="col">%s</th><th scope="col" class="n">%s</th><th scope="col" class="n">%s</th>\
                <th scope="col" class="n">%s</th></tr></thead>
                <tbody>%s</tbody>
                <tfoot>%s</tfoot></table>%s
                """.formatted(
                        escaped(texts.get("lines")),
                        escaped(texts.get("description")),
                        escaped(texts.get("quantity")),
                        escaped(texts.get("unit-price")),
                        escaped(texts.get("net")),
                        rows,
                        totals(totals, quote.currency()),
                        paragraph("note", quote.note()));
    }

    private String row(PublicLineBody line, String currency) {
        var option = line.optional() ? " (" + texts.get("option") + ")" : "";
        return "<tr><td>%s</td><td class=\"n\">%s</td><td class=\"n\">%s</td><td class=\"n\">%s</td></tr>"
                .formatted(
                        escaped(line.description() + option),
                        escaped(quantity(line.quantity())),
                        escaped(money(line.unitPrice(), currency)),
                        escaped(money(line.netAmount(), currency)));
    }

    private String totals(TotalsResponse totals, String currency) {
        return total("total-net", totals.netAmount(), currency)
                + total("total-tax", totals.taxAmount(), currency)
                + total("total-gross", totals.grossAmount(), currency);
    }

    private String total(String key, BigDecimal amount, String currency) {
        return "<tr><th scope=\"row\" colspan=\"3\">%s</th><td class=\"n\">%s</td></tr>"
                .formatted(escaped(texts.get(key)), escaped(money(amount, currency)));
    }

    private String forms(PublicQuoteResponse quote, String path) {
        var accept = quote.allows("accept") ? acceptForm(quote, path) : "";
        var reject = quote.allows("reject") ? rejectForm(path) : "";
        return accept + reject;
    }

    private String acceptForm(PublicQuoteResponse quote, String path) {
        return """
                <form method="post" action="%s/accept"><h2>%s</h2>%s
                <label>%s<input type="text" name="by" required maxlength="200" autocomplete="name"></label>
                <button type="submit">%s</button></form>
                """.formatted(
                        escaped(path),
                        escaped(texts.get("accept-title")),
                        quote.lines().size() > 1 ? choices(quote) : "",
                        escaped(texts.get("your-name")),
                        escaped(texts.get("accept")));
    }

    private String choices(PublicQuoteResponse quote) {
        var boxes = quote.lines().stream()
                .map(l -> "<label><input type=\"checkbox\" name=\"line\" value=\"%s\"%s> %s – %s</label>"
                        .formatted(
                                l.id(),
                                l.optional() ? "" : " checked",
                                escaped(l.description()),
                                escaped(money(l.netAmount(), quote.currency()))))
                .collect(Collectors.joining());
        return "<fieldset><legend>%s</legend><input type=\"hidden\" name=\"chosen\" value=\"yes\">%s</fieldset>"
                .formatted(escaped(texts.get("choose")), boxes);
    }

    private String rejectForm(String path) {
        return """
                <form method="post" action="%s/reject"><h2>%s</h2>
                <label>%s<input type="text" name="by" required maxlength="200" autocomplete="name"></label>
                <label>%s<textarea name="reason" rows="3" maxlength="500"></textarea></label>
                <button type="submit" class="no">%s</button></form>
                """.formatted(
                        escaped(path),
                        escaped(texts.get("reject-title")),
                        escaped(texts.get("your-name")),
                        escaped(texts.get("reason")),
                        escaped(texts.get("reject")));
    }

    private String paragraph(String key, @Nullable String value) {
        return value == null ? "" : "<p>%s %s</p>".formatted(escaped(texts.get(key)), escaped(value));
    }

    private @Nullable String date(@Nullable LocalDate day) {
        return day == null
                ? null
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language)
                        .format(day);
    }

    private String quantity(BigDecimal quantity) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(6);
        return format.format(quantity);
    }

    private String money(BigDecimal amount, String currency) {
        var format = NumberFormat.getCurrencyInstance(language);
        format.setCurrency(Currency.getInstance(currency));
        format.setMaximumFractionDigits(Math.max(amount.scale(), format.getMinimumFractionDigits()));
        return format.format(amount);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String hash(String style) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
