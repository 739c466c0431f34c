package io.comptoir.adapter.rest.quote;

import io.comptoir.adapter.rest.customer.CustomerRequest;
import io.comptoir.application.quote.ConvertQuote;
import io.comptoir.application.shared.Expected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an accepted quote becomes an order. */
@Schema(name = "ConvertQuoteRequest")
public record ConvertQuoteRequest(
        @Schema(description = "STANDARD when absent", examples = "STANDARD") @Size(max = 40) @Nullable
        String orderType,

        @Schema(description = "Lines and quantities; absent: everything that is left")
        @Valid
        @Size(min = 1, max = 1000)
        @Nullable
        List<QuoteCommands.@NotNull Part> lines,

        @Schema(description = "Who becomes customer, where the quote has none; absent: the prospect that it names")
        @Valid
        @Nullable
        CustomerRequest customer) {

    /** Everything, as a standard order. */
    public static final ConvertQuoteRequest ALL = new ConvertQuoteRequest(null, null, null);

    /** The command on this quote. */
    public ConvertQuote.Command on(UUID quote, Expected expected) {
        return new ConvertQuote.Command(
                quote,
                expected,
                orderType,
                QuoteCommands.Part.parts(lines),
                customer == null ? null : customer::profile);
    }
}
