package io.comptoir.application.quotetemplate;

import io.comptoir.application.quote.QuoteSheet;
import io.comptoir.application.quote.QuoteView;
import io.comptoir.application.quote.QuoteWriting;
import io.comptoir.application.quote.WantedLines;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.quote.QuoteOffer;
import io.comptoir.domain.quotetemplate.QuoteTemplate;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a draft quote of a template, at the prices of today and of the customer. */
@UseCase("quoteTemplate:instantiate")
public class InstantiateQuoteTemplate {

    /** Which one, and for whom; null: for nobody yet. */
    public record Command(
            UUID id, @Nullable UUID customerId, @Nullable UUID contactId) {}

    private final QuoteTemplates templates;
    private final QuoteWriting writing;

    public InstantiateQuoteTemplate(QuoteTemplates templates, QuoteWriting writing) {
        this.templates = templates;
        this.writing = writing;
    }

    public QuoteView handle(Caller caller, Command command) {
        var template = templates.get(command.id());
        template.requireInUse();
        var sheet = sheet(template, command, caller.now().day());
        return writing.view(caller, writing.write(caller, null, sheet));
    }

    private static QuoteSheet sheet(QuoteTemplate template, Command command, LocalDate day) {
        var profile = template.profile();
        return new QuoteSheet(
                WantedLines.terms(
                        command.customerId(), command.contactId(), profile.paymentTermId(), null, profile.note()),
                WantedLines.inputs(profile.lines()),
                profile.discounts(),
                new QuoteOffer(profile.binding(), template.validUntil(day), null, null, null));
    }
}
