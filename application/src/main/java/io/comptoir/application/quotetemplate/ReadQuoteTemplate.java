package io.comptoir.application.quotetemplate;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.quotetemplate.QuoteTemplate;
import java.util.UUID;

/** Reads a template. */
@UseCase("quoteTemplate:read")
public class ReadQuoteTemplate {

    private final QuoteTemplates templates;

    public ReadQuoteTemplate(QuoteTemplates templates) {
        this.templates = templates;
    }

    public QuoteTemplate handle(Caller caller, UUID id) {
        return templates.get(id);
    }
}
