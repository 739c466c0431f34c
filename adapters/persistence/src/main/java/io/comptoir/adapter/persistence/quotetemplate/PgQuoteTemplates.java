package io.comptoir.adapter.persistence.quotetemplate;

import io.comptoir.adapter.persistence.shared.Json;
import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.RecordTable;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.quotetemplate.QuoteTemplates;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.quotetemplate.QuoteTemplate;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Templates as rows; what stands on their quotes as JSON. */
@Singleton
public class PgQuoteTemplates implements QuoteTemplates {

    private static final String LISTED =
            "SELECT t.*, comptoir_fold(t.code || ' ' || t.name) AS search_text FROM quote_template t WHERE t.company_id = ?";

    private final ListSql lists;
    private final RecordTable<QuoteTemplate> table;

    public PgQuoteTemplates(Sql sql, ListSql lists) {
        this.lists = lists;
        this.table = new RecordTable<>(sql, "quote_template", "t.*", "quote-template", PgQuoteTemplates::read);
    }

    @Override
    public Optional<QuoteTemplate> find(UUID id) {
        return table.find(id);
    }

    @Override
    public Page<QuoteTemplate> page(ListRequest request) {
        return lists.page(request, LISTED, List.of(Scope.companyId()), PgQuoteTemplates::read);
    }

    @Override
    public QuoteTemplate lock(UUID id, Expected expected) {
        return table.lock(id, expected, QuoteTemplate::head);
    }

    @Override
    public void add(QuoteTemplate template) {
        table.add(row(template));
    }

    @Override
    public void update(QuoteTemplate template) {
        table.update(row(template), template.head());
    }

    @Override
    public void remove(UUID id) {
        table.remove(id);
    }

    private static Row row(QuoteTemplate template) {
        var profile = template.profile();
        return RecordTable.row(template.id(), template.head())
                .with("code", profile.code())
                .with("name", profile.name())
                .with("payment_term_id", profile.paymentTermId())
                .with("profile", Json.of(profile));
    }

    private static QuoteTemplate read(ResultRow row) {
        return new QuoteTemplate(
                row.uuid("id"), RecordTable.head(row), row.json("profile", QuoteTemplate.Profile.class));
    }
}
