package io.comptoir.application.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the paper refers to.
 *
 * @param customerReference the buyer's own order number (C. com. L441-9)
 * @param sources the documents it comes from; a credit note names its invoice, with its date
 * @param subject one line of what it is about; the reason of a credit note or a return
 */
public record PrintedReferences(
        @Nullable String customerReference,
        List<PrintedSource> sources,
        @Nullable String salesperson,
        @Nullable String project,
        @Nullable String incoterm,
        @Nullable String subject) {

    public static final PrintedReferences NONE = new PrintedReferences(null, List.of(), null, null, null, null);

    public PrintedReferences {
        sources = List.copyOf(sources);
    }
}
