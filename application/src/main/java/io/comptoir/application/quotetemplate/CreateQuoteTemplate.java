package io.comptoir.application.quotetemplate;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.quotetemplate.QuoteTemplate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds a template. */
@UseCase("quoteTemplate:create")
public class CreateQuoteTemplate {

    /** The new one; {@code id} only where the client made one. */
    public record Command(@Nullable UUID id, QuoteTemplate.Profile profile) {}

    private final QuoteTemplates templates;
    private final Ids ids;
    private final History history;

    public CreateQuoteTemplate(QuoteTemplates templates, Ids ids, History history) {
        this.templates = templates;
        this.ids = ids;
        this.history = history;
    }

    public QuoteTemplate handle(Caller caller, Command command) {
        var id = command.id() == null ? ids.next() : command.id();
        var template = QuoteTemplate.create(id, command.profile(), caller.now());
        templates.add(template);
        history.record(
                caller,
                History.Entry.of("QUOTE_TEMPLATE", id, template.code(), template.head(), "quoteTemplate.created"));
        return template;
    }
}
