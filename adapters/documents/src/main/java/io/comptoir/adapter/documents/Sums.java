package io.comptoir.adapter.documents;

import io.comptoir.adapter.documents.SumsView.Sum;
import io.comptoir.adapter.documents.SumsView.TaxRow;
import io.comptoir.application.document.PrintedDeduction;
import io.comptoir.application.document.PrintedDiscount;
import io.comptoir.application.document.PrintedKind;
import io.comptoir.application.document.PrintedOwnCurrencyTax;
import io.comptoir.application.document.PrintedTax;
import io.comptoir.application.document.PrintedTitle;
import io.comptoir.application.document.PrintedTotals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words the totals. */
final class Sums {

    private final Voice voice;
    private final List<Sum> sums = new ArrayList<>();

    private Sums(Voice voice) {
        this.voice = voice;
    }

    static SumsView of(PrintedTotals totals, PrintedTitle title, Voice voice) {
        var sums = new Sums(voice);
        sums.net(totals);
        sums.gross(totals, title.kind());
        if (totals.taxInOwnCurrency() != null) {
            sums.ownCurrency(totals.taxInOwnCurrency(), title);
        }
        var heads = List.of(voice.word("tax.rate"), voice.word("tax.base"), voice.word("tax.amount"));
        return new SumsView(
                sums.sums, heads, totals.taxes().stream().map(sums::tax).toList());
    }

    private void net(PrintedTotals totals) {
        if (!totals.discounts().isEmpty()) {
            add("plain", voice.word("total.lines"), totals.lines());
            totals.discounts().forEach(this::discount);
        }
        add("strong", voice.word("total.net"), totals.net());
        add("plain", voice.word("total.tax"), totals.tax());
    }

    private void gross(PrintedTotals totals, PrintedKind kind) {
        boolean asksForMoney = Payments.asksForMoney(kind);
        boolean last = totals.deductions().isEmpty() && !asksForMoney;
        boolean credits = kind == PrintedKind.CREDIT_NOTE || kind == PrintedKind.SUPPLIER_CREDIT_NOTE;
        var label = credits ? "total.credit" : "total.gross";
        add(last ? "final" : "strong", voice.word(label), totals.gross());
        totals.deductions().forEach(this::deduction);
        if (!last) {
            add("final", voice.word("total.due"), totals.due());
        }
    }

    private void discount(PrintedDiscount discount) {
        var amount = Objects.requireNonNullElse(discount.amount(), BigDecimal.ZERO);
        var fallback = voice.word(amount.signum() < 0 ? "total.charge" : "total.discount");
        var label = Objects.requireNonNullElse(discount.label(), fallback);
        var percent = discount.percent() == null ? "" : voice.figures().percent(discount.percent());
        add("plain", joined(label, percent), amount.negate());
    }

    private void deduction(PrintedDeduction deduction) {
        var label = voice.word("total.deduction." + deduction.reason());
        var document = deduction.document() == null ? "" : voice.dated(deduction.document());
        add("plain", joined(label, document), deduction.amount().negate());
    }

    private void ownCurrency(PrintedOwnCurrencyTax tax, PrintedTitle title) {
        var own = tax.currency().getCurrencyCode();
        var label = voice.words()
                .get(
                        "total.ownCurrencyTax",
                        own,
                        voice.figures().quantity(tax.rate()),
                        title.currency().getCurrencyCode(),
                        voice.figures().date(tax.rateDate()));
        sums.add(new Sum("plain", label, voice.figures().money(tax.amount(), tax.currency())));
    }

    private TaxRow tax(PrintedTax tax) {
        var category = Objects.requireNonNullElse(voice.words().find("tax.category." + tax.category()), "");
        boolean outOfScope = tax.category().equals("O");
        return new TaxRow(
                joined(outOfScope ? "" : voice.figures().percent(tax.rate()), category),
                voice.figures().money(tax.base()),
                voice.figures().money(tax.amount()),
                Objects.requireNonNullElse(tax.exemption(), ""));
    }

    private void add(String style, String label, BigDecimal amount) {
        sums.add(new Sum(style, label, voice.figures().money(amount)));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
