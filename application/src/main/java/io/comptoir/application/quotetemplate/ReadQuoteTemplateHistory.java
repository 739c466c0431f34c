package io.comptoir.application.quotetemplate;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.List;
import java.util.UUID;

/** Reads what happened to a template. */
@UseCase("quoteTemplate:read")
public class ReadQuoteTemplateHistory {

    private final QuoteTemplates templates;
    private final History history;

    public ReadQuoteTemplateHistory(QuoteTemplates templates, History history) {
        this.templates = templates;
        this.history = history;
    }

    public List<History.Recorded> handle(Caller caller, UUID id) {
        return history.of("QUOTE_TEMPLATE", templates.get(id).id());
    }
}
