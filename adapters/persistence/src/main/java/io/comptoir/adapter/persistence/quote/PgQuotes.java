package io.comptoir.adapter.persistence.quote;

import com.fasterxml.jackson.core.type.TypeReference;
import io.comptoir.adapter.persistence.shared.Json;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.adapter.persistence.shared.SqlFailure;
import io.comptoir.application.quote.Quotes;
import io.comptoir.application.shared.Expected;
import io.comptoir.domain.quote.Quote;
import io.comptoir.domain.quote.QuoteOffer;
import io.comptoir.domain.quote.QuoteOutcome;
import io.comptoir.domain.quote.QuoteSnapshot;
import io.comptoir.domain.quote.QuoteStatus;
import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.document.StatusDate;
import io.comptoir.domain.shared.document.Terms;
import io.comptoir.domain.shared.error.DomainException;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.totals.Discount;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Quotes in two tables, the quote and its lines; what they were before in a third. */
@Singleton
class PgQuotes implements Quotes {

    private static final List<String> KEY = List.of("company_id", "id");
    private static final TypeReference<List<StatusDate>> STATUS_DATES = new TypeReference<>() {};
    private static final TypeReference<List<Discount>> DISCOUNTS = new TypeReference<>() {};

    private static final String HOLD_OVER = """
            SELECT q.id FROM quote q
             WHERE q.company_id = ? AND q.status = 'ACCEPTED' AND q.binding
               AND (q.offer ->> 'reservedUntil')::date < ?
               AND (?::uuid IS NULL OR q.id > ?::uuid)
               AND EXISTS (SELECT FROM stock_reservation r WHERE r.company_id = q.company_id AND r.holder_id = q.id)
             ORDER BY q.id LIMIT ?
            """;

    private final Sql sql;

    PgQuotes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Quote> find(UUID id) {
        return read(id, "");
    }

    @Override
    public Quote lock(UUID id, Expected expected) {
        var quote = read(id, " FOR UPDATE").orElseThrow(() -> new DomainException.NotFound("quote", id));
        expected.check(quote.snapshot().head().version());
        return quote;
    }

    @Override
    public void add(Quote quote) {
        try {
            sql.insert("quote", QuoteRows.header(quote.snapshot()));
        } catch (SqlFailure e) {
            throw e.uniqueViolation()
                    ? SharedRule.ALREADY_EXISTS
                            .because("id", quote.id().toString())
                            .exception()
                    : e;
        }
        sql.insertAll("quote_line", QuoteRows.lines(quote.snapshot()));
    }

    @Override
    public void update(Quote quote) {
        var snapshot = quote.snapshot();
        if (!sql.updateRow(
                "quote", QuoteRows.header(snapshot), KEY, snapshot.head().storedVersion())) {
            throw new DomainException.StaleVersion(snapshot.head().version());
        }
        deleteLines(quote.id());
        sql.insertAll("quote_line", QuoteRows.lines(snapshot));
    }

    @Override
    public void remove(UUID id) {
        deleteLines(id);
        sql.update("DELETE FROM quote_revision WHERE company_id = ? AND quote_id = ?", Scope.companyId(), id);
        sql.update("DELETE FROM quote WHERE company_id = ? AND id = ?", Scope.companyId(), id);
    }

    @Override
    public void keepRevision(QuoteSnapshot before) {
        sql.insert(
                "quote_revision",
                Row.of("quote_id", before.id())
                        .with("revision", before.revision())
                        .with("detail", Json.of(StoredRevision.of(before))));
    }

    @Override
    public List<QuoteSnapshot> revisions(UUID id) {
        return sql.list(
                "SELECT detail FROM quote_revision WHERE company_id = ? AND quote_id = ? ORDER BY revision",
                r -> r.json("detail", StoredRevision.class).snapshot(),
                Scope.companyId(),
                id);
    }

    @Override
    public List<UUID> overOn(LocalDate day, @Nullable UUID after, int atMost) {
        return sql.list(
                "SELECT id FROM quote WHERE company_id = ? AND status = 'SENT' AND valid_until < ?"
                        + " AND (?::uuid IS NULL OR id > ?::uuid) ORDER BY id LIMIT ?",
                r -> r.uuid("id"),
                Scope.companyId(),
                day,
                after,
                after,
                atMost);
    }

    @Override
    public List<UUID> holdOverOn(LocalDate day, @Nullable UUID after, int atMost) {
        return sql.list(HOLD_OVER, r -> r.uuid("id"), Scope.companyId(), day, after, after, atMost);
    }

    private void deleteLines(UUID quoteId) {
        sql.update("DELETE FROM quote_line WHERE company_id = ? AND quote_id = ?", Scope.companyId(), quoteId);
    }

    private Optional<Quote> read(UUID id, String lock) {
        var company = Scope.companyId();
        return sql.one(
                        "SELECT * FROM quote WHERE company_id = ? AND id = ?" + lock,
                        PgQuotes::withoutLines,
                        company,
                        id)
                .map(h -> Quote.restore(with(
                        h,
                        sql.list(
                                "SELECT detail FROM quote_line WHERE company_id = ? AND quote_id = ? ORDER BY position",
                                r -> r.json("detail", SalesLine.class),
                                company,
                                id))));
    }

    private static QuoteSnapshot with(QuoteSnapshot h, List<SalesLine> lines) {
        var content = Content.of(h.content().currency(), lines, h.content().discounts());
        return new QuoteSnapshot(
                h.id(), h.head(), h.status(), h.revision(), h.terms(), content, h.offer(), h.outcome());
    }

    /** Its discounts wait beside an empty document until the lines are there. */
    private static QuoteSnapshot withoutLines(ResultRow r) {
        var currency = Currency.getInstance(r.string("currency"));
        var none = Content.of(currency, List.of(), List.of());
        return new QuoteSnapshot(
                r.uuid("id"),
                new Head(
                        r.string("number"),
                        r.integer("version"),
                        false,
                        r.json("created", Stamp.class),
                        r.json("updated", Stamp.class),
                        r.json("status_dates", STATUS_DATES)),
                r.code("status", QuoteStatus.class),
                r.integer("revision"),
                r.json("terms", Terms.class),
                new Content(currency, List.of(), r.json("discounts", DISCOUNTS), none.totals()),
                r.json("offer", QuoteOffer.class),
                r.json("outcome", QuoteOutcome.class));
    }
}
