package io.comptoir.application.quote;

import io.comptoir.application.shared.ActionView;
import io.comptoir.application.shared.DocumentLinks.Neighbours;
import io.comptoir.application.shared.Warning;
import io.comptoir.domain.quote.QuoteProgress;
import io.comptoir.domain.quote.QuoteSnapshot;
import java.util.List;
import java.util.stream.Stream;

/** A quote as it is shown, with everything that follows from it. */
public record QuoteView(
        QuoteSnapshot quote,
        QuoteProgress progress,
        Neighbours links,
        List<ActionView> actions,
        List<Warning> warnings) {

    QuoteView warning(List<Warning> more) {
        return new QuoteView(
                quote,
                progress,
                links,
                actions,
                Stream.concat(warnings.stream(), more.stream()).toList());
    }
}
