package io.comptoir.application.quotetemplate;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.Map;
import java.util.UUID;

/** Deletes a template; the quotes made of it stay. */
@UseCase("quoteTemplate:delete")
public class DeleteQuoteTemplate {

    /** Which one, in which version. */
    public record Command(UUID id, Expected expected) {}

    private final QuoteTemplates templates;
    private final History history;

    public DeleteQuoteTemplate(QuoteTemplates templates, History history) {
        this.templates = templates;
        this.history = history;
    }

    public void handle(Caller caller, Command command) {
        var template = templates.lock(command.id(), command.expected());
        templates.remove(template.id());
        history.record(
                caller,
                History.Entry.of(
                        "QUOTE_TEMPLATE",
                        template.id(),
                        template.code(),
                        template.head(),
                        "quoteTemplate.deleted",
                        Map.of("snapshot", template)));
    }
}
