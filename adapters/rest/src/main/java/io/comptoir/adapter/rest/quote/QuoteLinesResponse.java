package io.comptoir.adapter.rest.quote;

import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.adapter.rest.shared.document.LineEdit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The lines that were written, and the quote that they made. */
@Schema(name = "QuoteLines")
public record QuoteLinesResponse(List<QuoteLineResponse> lines, QuoteResponse document) implements Representation {

    static QuoteLinesResponse of(QuoteResponse document, LineEdit edit) {
        var touched =
                document.lines().stream().filter(l -> edit.touched(l.id())).toList();
        return new QuoteLinesResponse(touched, document);
    }

    @Override
    public UUID id() {
        return document.id();
    }

    @Override
    public int version() {
        return document.version();
    }
}
