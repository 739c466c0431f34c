package io.comptoir.domain.quote;

import io.comptoir.domain.shared.document.Actor;
import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.CustomerKind;
import io.comptoir.domain.shared.document.Item;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.LineDates;
import io.comptoir.domain.shared.document.LinePrice;
import io.comptoir.domain.shared.document.LineTax;
import io.comptoir.domain.shared.document.Party;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.document.Terms;
import io.comptoir.domain.shared.quantity.LineProgress;
import io.comptoir.domain.shared.quantity.QuantityKind;
import io.comptoir.domain.shared.totals.Discount;
import io.comptoir.domain.shared.totals.TaxKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Quotes for tests: ten pieces at 10.00, five hours at 20.00, and an option. */
public final class TestQuotes {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final LocalDate KEPT_UNTIL = TODAY.plusDays(10);
    static final Actor ADA = new Actor(id(900), "Ada");
    static final Stamp NOW = new Stamp(ADA, Instant.parse("2026-11-21T10:00:00Z"), TODAY);
    static final Currency EUR = Currency.getInstance("EUR");
    static final UUID PIECES = id(1);
    static final UUID HOURS = id(2);
    static final UUID OPTION = id(3);

    private TestQuotes() {}

    static UUID id(long n) {
        return new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_0000L | n);
    }

    static BigDecimal dec(String value) {
        return new BigDecimal(value);
    }

    static Party party() {
        return new Party(id(50), "C1", "Client", CustomerKind.COMPANY, null, null, null, null, null, "fr", null, null);
    }

    static Terms terms(@Nullable Party customer) {
        return new Terms(customer, null, null, null, null, null, EUR, null, null, null, null, null, null, null);
    }

    static SalesLine line(UUID id, int position, String quantity, String price, boolean optional, Discount... given) {
        return new SalesLine(
                id,
                position,
                new Item(id(500 + position), "P" + position, "Product " + position, ItemKind.GOODS, true, "C62"),
                dec(quantity),
                LinePrice.manual(dec(price)),
                List.of(given),
                new LineTax(null, new TaxKey("S", dec("20"), null), null),
                LineDates.NONE,
                List.of(),
                optional,
                List.of());
    }

    static QuoteDraft written(SalesLine... lines) {
        return new QuoteDraft(terms(party()), Content.of(EUR, List.of(lines), List.of()), QuoteOffer.PLAIN);
    }

    static QuoteDraft usual() {
        return written(
                line(PIECES, 1, "10", "10.00", false),
                line(HOURS, 2, "5", "20.00", false),
                line(OPTION, 3, "1", "99.00", true));
    }

    static Quote draft() {
        return Quote.draft(id(9), "DV-2026-00001", usual(), NOW);
    }

    static Sending byHand() {
        return new Sending(QuoteChannel.HAND, null);
    }

    static Quote sent() {
        var quote = draft();
        quote.send(byHand(), TODAY.plusDays(30), quiet(quote), NOW);
        return quote;
    }

    static Quote accepted() {
        var quote = sent();
        quote.accept("Zoé", List.of(), quiet(quote), NOW);
        return quote;
    }

    /** The usual quote, binding and in this state; what was accepted is accepted from ACCEPTED on. */
    static Quote in(QuoteStatus status) {
        var s = accepted().snapshot();
        var offer = new QuoteOffer(true, s.offer().validUntil(), KEPT_UNTIL, null, null);
        return Quote.restore(
                new QuoteSnapshot(s.id(), s.head(), status, s.revision(), s.terms(), s.content(), offer, s.outcome()));
    }

    static QuoteSituation quiet(Quote quote) {
        return converted(quote, Map.of());
    }

    static QuoteSituation on(Quote quote, LocalDate day) {
        return new QuoteSituation(QuoteProgress.of(quote.snapshot(), Map.of()), List.of(), false, List.of(), day);
    }

    static QuoteSituation converted(Quote quote, Map<UUID, String> quantities) {
        var sums = new LinkedHashMap<UUID, LineProgress>();
        quantities.forEach((id, q) -> sums.put(id, new LineProgress(Map.of(QuantityKind.CONVERTED, dec(q)))));
        return new QuoteSituation(QuoteProgress.of(quote.snapshot(), sums), List.of(), false, List.of(), TODAY);
    }
}
