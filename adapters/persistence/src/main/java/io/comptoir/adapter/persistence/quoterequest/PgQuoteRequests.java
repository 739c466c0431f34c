package io.comptoir.adapter.persistence.quoterequest;

import com.fasterxml.jackson.core.type.TypeReference;
import io.comptoir.adapter.persistence.shared.Json;
import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.adapter.persistence.shared.SqlFailure;
import io.comptoir.application.quoterequest.QuoteRequests;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.quoterequest.QuoteRequest;
import io.comptoir.domain.quoterequest.QuoteRequestStatus;
import io.comptoir.domain.quoterequest.Wish;
import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.document.StatusDate;
import io.comptoir.domain.shared.error.DomainException;
import io.comptoir.domain.shared.error.SharedRule;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Requests as rows; what is asked for as JSON, because nothing is counted in it. */
@Singleton
class PgQuoteRequests implements QuoteRequests {

    private static final List<String> KEY = List.of("company_id", "id");
    private static final TypeReference<List<StatusDate>> STATUS_DATES = new TypeReference<>() {};
    private static final String SELECT = "SELECT r.* FROM quote_request r WHERE r.company_id = ?";

    private final Sql sql;
    private final ListSql lists;

    PgQuoteRequests(Sql sql, ListSql lists) {
        this.sql = sql;
        this.lists = lists;
    }

    @Override
    public Optional<QuoteRequest> find(UUID id) {
        return sql.one(SELECT + " AND r.id = ?", PgQuoteRequests::read, Scope.companyId(), id);
    }

    @Override
    public Page<QuoteRequest> page(ListRequest request) {
        return lists.page(request, SELECT, List.of(Scope.companyId()), PgQuoteRequests::read);
    }

    @Override
    public QuoteRequest lock(UUID id, Expected expected) {
        var request = sql.one(SELECT + " AND r.id = ? FOR UPDATE", PgQuoteRequests::read, Scope.companyId(), id)
                .orElseThrow(() -> new DomainException.NotFound("quote-request", id));
        expected.check(request.head().version());
        return request;
    }

    @Override
    public void add(QuoteRequest request) {
        refusing(request, () -> {
            sql.insert("quote_request", row(request));
            return true;
        });
    }

    @Override
    public void update(QuoteRequest request) {
        var head = request.head();
        if (!refusing(request, () -> sql.updateRow("quote_request", row(request), KEY, head.storedVersion()))) {
            throw new DomainException.StaleVersion(head.version());
        }
    }

    @Override
    public void remove(UUID id) {
        sql.update("DELETE FROM quote_request WHERE company_id = ? AND id = ?", Scope.companyId(), id);
    }

    private static boolean refusing(QuoteRequest request, BooleanSupplier write) {
        try {
            return write.getAsBoolean();
        } catch (SqlFailure e) {
            if (e.uniqueViolation()) {
                throw SharedRule.ALREADY_EXISTS
                        .because("id", request.id().toString())
                        .exception();
            }
            throw e.foreignKeyViolation()
                    ? SharedRule.UNKNOWN_REFERENCE
                            .because("field", "customerId")
                            .exception()
                    : e;
        }
    }

    private static Row row(QuoteRequest r) {
        var head = r.head();
        return Row.of("id", r.id())
                .with("number", head.number())
                .with("status", r.status())
                .with("version", head.version())
                .with("customer_id", r.wish().customerId())
                .with("wish", Json.of(r.wish()))
                .with("reason", r.reason())
                .with("created", Json.of(head.created()))
                .with("updated", Json.of(head.updated()))
                .with("status_dates", Json.of(head.statusDates()))
                .with("created_at", head.created().at())
                .with("updated_at", head.updated().at())
                .with("known_as", knownAs(r));
    }

    private static String knownAs(QuoteRequest r) {
        var prospect = r.wish().prospect();
        return Stream.of(
                        r.head().number(),
                        prospect == null ? null : prospect.name(),
                        r.wish().customerReference())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static QuoteRequest read(ResultRow r) {
        return new QuoteRequest(
                r.uuid("id"),
                new Head(
                        r.string("number"),
                        r.integer("version"),
                        false,
                        r.json("created", Stamp.class),
                        r.json("updated", Stamp.class),
                        r.json("status_dates", STATUS_DATES)),
                r.code("status", QuoteRequestStatus.class),
                r.json("wish", Wish.class),
                r.stringOrNull("reason"));
    }
}
