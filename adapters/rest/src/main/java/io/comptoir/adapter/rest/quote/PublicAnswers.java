package io.comptoir.adapter.rest.quote;

import io.comptoir.domain.quote.LinePart;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a customer answers by his link. */
public final class PublicAnswers {

    private PublicAnswers() {}

    /** His yes. */
    @Schema(name = "AcceptPublicQuoteRequest")
    public record Accept(
            @Schema(description = "His name; absent: the one on the quote", examples = "Claire Martin")
            @Size(max = 200)
            @Nullable
            String by,

            @Schema(description = "The lines that he takes; absent: all that are no options")
            @Valid
            @Size(min = 1, max = 1000)
            @Nullable
            List<QuoteCommands.@NotNull Part> lines) {

        static final Accept ALL = new Accept(null, null);

        List<LinePart> parts() {
            return QuoteCommands.Part.parts(lines);
        }
    }

    /** His no. */
    @Schema(name = "RejectPublicQuoteRequest")
    public record Reject(
            @Schema(description = "His name; absent: the one on the quote", examples = "Claire Martin")
            @Size(max = 200)
            @Nullable
            String by,

            @Schema(examples = "Délai trop long") @Size(max = 500) @Nullable
            String reason) {

        static final Reject WITHOUT_REASON = new Reject(null, null);
    }
}
