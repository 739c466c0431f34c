package io.comptoir.application.quotetemplate;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.quotetemplate.QuoteTemplate;
import java.util.UUID;

/** Takes a template back into use. */
@UseCase("quoteTemplate:archive")
public class UnarchiveQuoteTemplate {

    /** Which one, in which version. */
    public record Command(UUID id, Expected expected) {}

    private final QuoteTemplates templates;
    private final History history;

    public UnarchiveQuoteTemplate(QuoteTemplates templates, History history) {
        this.templates = templates;
        this.history = history;
    }

    public QuoteTemplate handle(Caller caller, Command command) {
        var template = templates.lock(command.id(), command.expected()).unarchive(caller.now());
        templates.update(template);
        history.record(
                caller,
                History.Entry.of(
                        "QUOTE_TEMPLATE", template.id(), template.code(), template.head(), "quoteTemplate.unarchived"));
        return template;
    }
}
