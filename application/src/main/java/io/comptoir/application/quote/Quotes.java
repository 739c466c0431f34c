package io.comptoir.application.quote;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.quote.Quote;
import io.comptoir.domain.quote.QuoteSnapshot;
import io.comptoir.domain.shared.error.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The company's quotes, with what they were before they were written anew. */
public interface Quotes {

    Optional<Quote> find(UUID id);

    default Quote get(UUID id) {
        return find(id).orElseThrow(() -> new DomainException.NotFound("quote", id));
    }

    /**
     * The quote, nobody else's until the transaction ends. Whoever books on its lines holds this lock.
     *
     * @throws DomainException.NotFound for an unknown quote
     * @throws DomainException.StaleVersion when it has another version than expected
     */
    Quote lock(UUID id, Expected expected);

    void add(Quote quote);

    /** Keeps the changes of a quote that was locked. */
    void update(Quote quote);

    void remove(UUID id);

    /** Keeps what the quote was until now, for good. */
    void keepRevision(QuoteSnapshot before);

    /** What it was before, the oldest first. */
    List<QuoteSnapshot> revisions(UUID id);

    /** What the quote was, or is, in one of its revisions. */
    default QuoteSnapshot revision(QuoteSnapshot now, int number) {
        return Stream.concat(revisions(now.id()).stream(), Stream.of(now))
                .filter(q -> q.revision() == number)
                .findFirst()
                .orElseThrow(() -> new DomainException.NotFound("revision", number));
    }

    /** Quotes that are sent and may no longer be accepted on this day: the first so many after one of them, by id. */
    List<UUID> overOn(LocalDate day, @Nullable UUID after, int atMost);

    /** Quotes that are accepted and hold stock longer than promised, in the same way. */
    List<UUID> holdOverOn(LocalDate day, @Nullable UUID after, int atMost);
}
