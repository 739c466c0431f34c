package io.comptoir.application.quote;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.quote.Quote;
import io.comptoir.domain.quote.QuoteSnapshot;
import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.error.DomainException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Quotes kept in memory. */
public final class InMemoryQuotes implements Quotes {

    private final Map<UUID, QuoteSnapshot> stored = new LinkedHashMap<>();
    private final List<QuoteSnapshot> earlier = new ArrayList<>();

    @Override
    public Optional<Quote> find(UUID id) {
        return Optional.ofNullable(stored.get(id)).map(Quote::restore);
    }

    @Override
    public Quote lock(UUID id, Expected expected) {
        var quote = get(id);
        expected.check(quote.snapshot().head().version());
        return quote;
    }

    @Override
    public void add(Quote quote) {
        stored.put(quote.id(), stored(quote));
    }

    @Override
    public void update(Quote quote) {
        var before = stored.get(quote.id());
        var head = quote.snapshot().head();
        if (before == null || before.head().version() != head.storedVersion()) {
            throw new DomainException.StaleVersion(
                    before == null ? 0 : before.head().version());
        }
        stored.put(quote.id(), stored(quote));
    }

    @Override
    public void remove(UUID id) {
        stored.remove(id);
        earlier.removeIf(q -> q.id().equals(id));
    }

    @Override
    public void keepRevision(QuoteSnapshot before) {
        earlier.add(before);
    }

    @Override
    public List<QuoteSnapshot> revisions(UUID id) {
        return earlier.stream().filter(q -> q.id().equals(id)).toList();
    }

    @Override
    public List<UUID> overOn(LocalDate day, @Nullable UUID after, int atMost) {
        return due(q -> q.expiredOn(day), after, atMost);
    }

    @Override
    public List<UUID> holdOverOn(LocalDate day, @Nullable UUID after, int atMost) {
        return due(q -> q.holdOverOn(day), after, atMost);
    }

    private List<UUID> due(Predicate<Quote> test, @Nullable UUID after, int atMost) {
        return stored.values().stream()
                .map(Quote::restore)
                .filter(test)
                .map(Quote::id)
                .filter(id -> after == null || id.compareTo(after) > 0)
                .sorted()
                .limit(atMost)
                .toList();
    }

    private static QuoteSnapshot stored(Quote quote) {
        var s = quote.snapshot();
        var h = s.head();
        var head = new Head(h.number(), h.version(), false, h.created(), h.updated(), h.statusDates());
        return new QuoteSnapshot(
                s.id(), head, s.status(), s.revision(), s.terms(), s.content(), s.offer(), s.outcome());
    }
}
