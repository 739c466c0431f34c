package io.comptoir.adapter.documents;

import io.comptoir.adapter.documents.Sheet.Fact;
import io.comptoir.application.document.PrintedCustomer;
import io.comptoir.application.document.PrintedDates;
import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.document.PrintedKind;
import io.comptoir.application.document.PrintedReferences;
import io.comptoir.application.document.PrintedSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of facts beside the address: dates, customer, references. */
final class Facts {

    private final Voice voice;
    private final List<Fact> facts = new ArrayList<>();

    private Facts(Voice voice) {
        this.voice = voice;
    }

    static List<Fact> of(PrintedDocument document, Voice voice) {
        var facts = new Facts(voice);
        facts.dates(document.dates(), document.title().kind());
        if (document.customer() != null) {
            facts.customer(document.customer());
        }
        facts.references(document.references());
        return facts.facts;
    }

    private void dates(PrintedDates dates, PrintedKind kind) {
        day(isBilling(kind) ? "fact.date.issue" : "fact.date", dates.date());
        day("fact.validUntil", dates.validUntil());
        day(kind == PrintedKind.DELIVERY_NOTE ? "fact.delivery.shipped" : "fact.delivery", dates.delivery());
        day("fact.requested", dates.requested());
        if (dates.periodStart() != null && dates.periodEnd() != null) {
            var start = voice.figures().date(dates.periodStart());
            var end = voice.figures().date(dates.periodEnd());
            text("fact.period", voice.words().get("fact.period.value", start, end));
        }
    }

    private static boolean isBilling(PrintedKind kind) {
        return kind == PrintedKind.INVOICE || kind == PrintedKind.DEPOSIT_INVOICE || kind == PrintedKind.CREDIT_NOTE;
    }

    private void customer(PrintedCustomer customer) {
        text("fact.customerCode", customer.code());
        text("fact.customerSiren", customer.siren());
        text("fact.customerSiret", customer.siret());
        text("fact.customerVat", customer.vatNumber());
    }

    private void references(PrintedReferences references) {
        text("fact.customerReference", references.customerReference());
        var byKind = new LinkedHashMap<String, List<PrintedSource>>();
        for (var source : references.sources()) {
            byKind.computeIfAbsent(voice.word("source." + source.kind()), k -> new ArrayList<>())
                    .add(source);
        }
        byKind.forEach((label, sources) ->
                facts.add(new Fact(label, sources.stream().map(voice::dated).collect(Collectors.joining(", ")))));
        text("fact.salesperson", references.salesperson());
        text("fact.project", references.project());
        text("fact.incoterm", references.incoterm());
    }

    private void day(String key, @Nullable LocalDate day) {
        if (day != null) {
            text(key, voice.figures().date(day));
        }
    }

    private void text(String key, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(voice.word(key), value));
        }
    }
}
