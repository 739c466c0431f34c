package io.comptoir.adapter.documents;

import io.comptoir.adapter.documents.Sheet.Letterhead;
import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.document.PrintedSeller;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words the seller's stationery: who writes, and what the law wants at the foot of every page. */
final class Stationery {

    private final PrintedSeller seller;
    private final Voice voice;

    private Stationery(PrintedSeller seller, Voice voice) {
        this.seller = seller;
        this.voice = voice;
    }

    static Letterhead of(PrintedDocument document, boolean hasLogo, Voice voice) {
        var stationery = new Stationery(document.seller(), voice);
        return new Letterhead(
                document.seller().address().name(),
                hasLogo,
                stationery.sender(hasLogo),
                stationery.legal(),
                running(document, voice),
                voice.word("page.number"));
    }

    private static String running(PrintedDocument document, Voice voice) {
        var customer = document.customer();
        return Stream.of(
                        Headings.title(document.title(), voice),
                        customer == null ? null : customer.billTo().name())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private List<String> sender(boolean hasLogo) {
        var lines = new ArrayList<String>();
        if (hasLogo) {
            lines.add(seller.address().name());
        }
        lines.addAll(seller.address().lines());
        lines.add(joined(filled("seller.phone", seller.phone())));
        lines.add(joined(seller.email(), seller.website()));
        lines.removeIf(String::isEmpty);
        return lines;
    }

    private List<String> legal() {
        var lines = List.of(
                joined(seller.address().name(), form()),
                joined(
                        filled("seller.siren", seller.siren()),
                        filled("seller.siret", seller.siret()),
                        seller.registration(),
                        filled("seller.vat", seller.vatNumber())));
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private @Nullable String form() {
        var form = seller.legalForm();
        if (form == null || seller.capital() == null) {
            return form;
        }
        var capital = voice.figures().money(seller.capital(), seller.capitalCurrency());
        return voice.words().get("seller.capital", form, capital);
    }

    private @Nullable String filled(String key, @Nullable String value) {
        return value == null ? null : voice.words().get(key, value);
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
