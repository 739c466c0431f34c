package io.comptoir.application.quotetemplate;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.quotetemplate.QuoteTemplate;
import java.util.List;

/** Lists the templates. */
@UseCase("quoteTemplate:list")
public class ListQuoteTemplates {

    public static final ListDefinition DEFINITION = new ListDefinition(
            "quote-templates",
            List.of(
                    new Field("code", "code", Field.Type.TEXT, true),
                    new Field("name", "name", Field.Type.TEXT, true),
                    new Field("archived", "archived", Field.Type.BOOLEAN, false),
                    new Field("createdAt", "created_at", Field.Type.INSTANT, true),
                    new Field("updatedAt", "updated_at", Field.Type.INSTANT, true)),
            true,
            "code");

    private final QuoteTemplates templates;

    public ListQuoteTemplates(QuoteTemplates templates) {
        this.templates = templates;
    }

    public Page<QuoteTemplate> handle(Caller caller, ListRequest request) {
        return templates.page(request);
    }
}
