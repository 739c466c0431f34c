package io.comptoir.adapter.persistence.quote;

import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.application.quote.QuoteList;
import io.comptoir.application.quote.QuoteRow;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Quotes, page by page. */
@Singleton
class PgQuoteList implements QuoteList {

    private static final String BASE = """
            SELECT q.id, q.number, q.version, q.revision, q.status, q.customer_id,
                   coalesce(q.terms -> 'customer' ->> 'name', q.offer -> 'prospect' ->> 'name') AS customer_name,
                   q.customer_reference, q.sales_rep_id, q.project_id, q.binding, q.valid_until, q.currency,
                   q.net, q.tax, q.gross, q.created_at, q.updated_at, q.search_text
              FROM quote q
             WHERE q.company_id = ?
            """;
    private static final String OWN = " AND (q.sales_rep_id = ? OR q.author_id = ?)";

    private final ListSql lists;

    PgQuoteList(ListSql lists) {
        this.lists = lists;
    }

    @Override
    public Page<QuoteRow> page(ListRequest request, @Nullable UUID onlyOf) {
        var company = Scope.companyId();
        return onlyOf == null
                ? lists.page(request, BASE, List.of(company), PgQuoteList::row)
                : lists.page(request, BASE + OWN, List.of(company, onlyOf, onlyOf), PgQuoteList::row);
    }

    private static QuoteRow row(ResultRow r) {
        return new QuoteRow(
                r.uuid("id"),
                r.string("number"),
                r.integer("version"),
                r.integer("revision"),
                r.string("status"),
                r.uuidOrNull("customer_id"),
                r.stringOrNull("customer_name"),
                r.stringOrNull("customer_reference"),
                r.uuidOrNull("sales_rep_id"),
                r.uuidOrNull("project_id"),
                r.bool("binding"),
                r.dateOrNull("valid_until"),
                r.string("currency"),
                r.decimal("net"),
                r.decimal("tax"),
                r.decimal("gross"),
                r.instant("created_at"),
                r.instant("updated_at"));
    }
}
