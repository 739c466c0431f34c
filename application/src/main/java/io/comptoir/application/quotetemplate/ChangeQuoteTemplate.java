package io.comptoir.application.quotetemplate;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.quotetemplate.QuoteTemplate;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Changes a template. */
@UseCase("quoteTemplate:update")
public class ChangeQuoteTemplate {

    /** What becomes of it, told under its lock. */
    public record Command(UUID id, Expected expected, UnaryOperator<QuoteTemplate.Profile> change) {}

    private final QuoteTemplates templates;
    private final History history;

    public ChangeQuoteTemplate(QuoteTemplates templates, History history) {
        this.templates = templates;
        this.history = history;
    }

    public QuoteTemplate handle(Caller caller, Command command) {
        var before = templates.lock(command.id(), command.expected());
        var template = before.change(command.change().apply(before.profile()), caller.now());
        templates.update(template);
        history.record(
                caller,
                History.Entry.of(
                        "QUOTE_TEMPLATE",
                        template.id(),
                        template.code(),
                        template.head(),
                        "quoteTemplate.updated",
                        Map.of("before", before.profile(), "after", template.profile())));
        return template;
    }
}
