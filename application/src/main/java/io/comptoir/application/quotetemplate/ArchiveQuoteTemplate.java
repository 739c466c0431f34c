package io.comptoir.application.quotetemplate;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.quotetemplate.QuoteTemplate;
import java.util.UUID;

/** Puts a template aside: no new quote is made of it. */
@UseCase("quoteTemplate:archive")
public class ArchiveQuoteTemplate {

    /** Which one, in which version. */
    public record Command(UUID id, Expected expected) {}

    private final QuoteTemplates templates;
    private final History history;

    public ArchiveQuoteTemplate(QuoteTemplates templates, History history) {
        this.templates = templates;
        this.history = history;
    }

    public QuoteTemplate handle(Caller caller, Command command) {
        var template = templates.lock(command.id(), command.expected()).archive(caller.now());
        templates.update(template);
        history.record(
                caller,
                History.Entry.of(
                        "QUOTE_TEMPLATE", template.id(), template.code(), template.head(), "quoteTemplate.archived"));
        return template;
    }
}
