package io.comptoir.adapter.persistence.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.PgQuantityLedger;
import io.comptoir.adapter.persistence.shared.PostgresTest;
import io.comptoir.application.quote.QuoteList;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.ListRequest.Sort;
import io.comptoir.domain.quote.LinePart;
import io.comptoir.domain.quote.Prospect;
import io.comptoir.domain.quote.Quote;
import io.comptoir.domain.quote.QuoteChannel;
import io.comptoir.domain.quote.QuoteDraft;
import io.comptoir.domain.quote.QuoteOffer;
import io.comptoir.domain.quote.QuoteProgress;
import io.comptoir.domain.quote.QuoteSituation;
import io.comptoir.domain.quote.Sending;
import io.comptoir.domain.shared.document.Actor;
import io.comptoir.domain.shared.document.Address;
import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.Item;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.LineDates;
import io.comptoir.domain.shared.document.LinePrice;
import io.comptoir.domain.shared.document.LineTax;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.document.Terms;
import io.comptoir.domain.shared.error.DomainException;
import io.comptoir.domain.shared.quantity.QuantityEntry;
import io.comptoir.domain.shared.quantity.QuantityKind;
import io.comptoir.domain.shared.totals.Discount;
import io.comptoir.domain.shared.totals.TaxKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PgQuotesTest extends PostgresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Currency EUR = Currency.getInstance("EUR");

    private final PgQuotes quotes = new PgQuotes(sql);
    private final PgQuoteList list = new PgQuoteList(new ListSql(sql));
    private final Stamp now = new Stamp(new Actor(ids.next(), "Ada"), Instant.parse("2026-11-21T10:00:00Z"), TODAY);

    @Test
    void come_back_as_they_were_kept() {
        var sent = sent(added());
        committed(() -> quotes.update(sent));

        var found = committed(() -> quotes.get(sent.id())).snapshot();

        assertThat(found.status()).isEqualTo(sent.status());
        assertThat(found.head().version()).isEqualTo(2);
        assertThat(found.terms()).isEqualTo(sent.snapshot().terms());
        assertThat(found.offer()).isEqualTo(sent.snapshot().offer());
        assertThat(found.outcome()).isEqualTo(sent.snapshot().outcome());
        assertThat(found.content())
                .usingRecursiveComparison()
                .isEqualTo(sent.snapshot().content());
    }

    @Test
    void keep_what_the_customer_took() {
        var quote = sent(added());
        var line = quote.snapshot().content().lines().getFirst().id();
        quote.accept("Zoé", List.of(new LinePart(line, new BigDecimal("3"))), quiet(quote), now);
        committed(() -> quotes.update(quote));

        var found = committed(() -> quotes.get(quote.id())).snapshot();

        assertThat(found.outcome().acceptance())
                .isEqualTo(quote.snapshot().outcome().acceptance());
    }

    @Test
    void stay_readable_as_they_were_before_they_were_written_anew() {
        var quote = sent(added());
        var before = quote.snapshot();
        committed(() -> quotes.update(quote));
        var again = committed(() -> quotes.get(quote.id()));
        again.update(draft(), quiet(again), now);
        committed(() -> {
            quotes.keepRevision(before);
            quotes.update(again);
        });

        var revisions = committed(() -> quotes.revisions(quote.id()));

        assertThat(revisions).singleElement().matches(r -> r.revision() == 1 && r.status() == before.status());
        assertThat(committed(() -> quotes.get(quote.id())).snapshot().revision())
                .isEqualTo(2);
    }

    @Test
    void are_over_the_day_after_their_last_one() {
        var quote = sent(added());
        committed(() -> quotes.update(quote));

        assertThat(committed(() -> quotes.overOn(TODAY.plusDays(30), null, 10))).isEmpty();
        assertThat(committed(() -> quotes.overOn(TODAY.plusDays(31), null, 10))).containsExactly(quote.id());
        assertThat(committed(() -> quotes.overOn(TODAY.plusDays(31), quote.id(), 10)))
                .isEmpty();
    }

    @Test
    void refuse_a_version_that_is_over_and_are_gone_when_removed() {
        var quote = added();

        assertThatThrownBy(() -> committed(() -> quotes.lock(quote.id(), new Expected(7))))
                .isInstanceOf(DomainException.StaleVersion.class);
        committed(() -> quotes.remove(quote.id()));

        assertThat(committed(() -> quotes.find(quote.id()))).isEmpty();
    }

    @Test
    void are_listed_and_found_by_whom_they_are_for() {
        var quote = added();
        var created = QuoteList.DEFINITION.field("createdAt").orElseThrow();
        var request = new ListRequest(List.of(), "zoe", List.of(new Sort(created, true)), 10, List.of(), false, true);

        var page = committed(() -> list.page(request, null));
        var others = committed(() -> list.page(request, ids.next()));

        assertThat(page.items()).singleElement().matches(r -> r.id().equals(quote.id()));
        assertThat(page.items().getFirst().customerName()).isEqualTo("Zoé Martin");
        assertThat(others.items()).isEmpty();
    }

    @Test
    void know_what_an_order_still_holds_of_them() {
        var ledger = new PgQuantityLedger(sql);
        var conversions = new PgConversions(sql);
        var order = ids.next();
        var taken = new QuantityEntry(
                ids.next(), QuantityKind.CONVERTED, new BigDecimal("4"), DocumentType.ORDER, order, ids.next());
        committed(() -> ledger.book(List.of(taken)));

        var held = committed(() -> conversions.heldBy(order));
        committed(() -> ledger.book(held.stream().map(QuantityEntry::reversed).toList()));

        assertThat(held).singleElement().matches(e -> e.quantity().compareTo(new BigDecimal("4")) == 0);
        assertThat(committed(() -> conversions.heldBy(order))).isEmpty();
    }

    private Quote added() {
        var id = ids.next();
        var quote = Quote.draft(id, "DV-" + id, draft(), now);
        committed(() -> quotes.add(quote));
        return committed(() -> quotes.get(id));
    }

    private Quote sent(Quote quote) {
        quote.send(new Sending(QuoteChannel.HAND, null), TODAY.plusDays(30), quiet(quote), now);
        return quote;
    }

    private QuoteSituation quiet(Quote quote) {
        return new QuoteSituation(QuoteProgress.of(quote.snapshot(), Map.of()), List.of(), false, List.of(), TODAY);
    }

    private QuoteDraft draft() {
        var terms = new Terms(null, null, null, null, null, null, EUR, null, null, null, null, null, null, "note");
        var off = new Discount(Discount.Kind.PERCENT, new BigDecimal("10"), Discount.Stacking.CUMULATIVE);
        var content = Content.of(EUR, List.of(line(1, false), line(2, true)), List.of(off));
        var address = new Address(null, "1 rue de la Gare", null, "69000", "Lyon", null, "FR");
        var prospect = new Prospect("Zoé Martin", "zoe@example.org", null, address);
        return new QuoteDraft(terms, content, new QuoteOffer(true, null, null, null, prospect));
    }

    private SalesLine line(int position, boolean optional) {
        return new SalesLine(
                ids.next(),
                position,
                new Item(null, null, "Conseil", ItemKind.TEXT, false, "C62"),
                new BigDecimal("10"),
                LinePrice.manual(new BigDecimal("12.50")),
                List.of(),
                new LineTax(null, new TaxKey("S", new BigDecimal("20"), null), null),
                LineDates.NONE,
                List.of(),
                optional,
                List.of());
    }
}
