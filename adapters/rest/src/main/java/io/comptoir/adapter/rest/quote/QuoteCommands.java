package io.comptoir.adapter.rest.quote;

import io.comptoir.domain.quote.LinePart;
import io.comptoir.domain.quote.QuoteChannel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The bodies of a quote's commands. */
public final class QuoteCommands {

    private QuoteCommands() {}

    /** How to send it. */
    @Schema(name = "SendQuoteRequest")
    public record Send(
            @Schema(description = "EMAIL when absent") @Nullable
            QuoteChannel channel,

            @Schema(description = "The customer's or the contact's address when absent")
            @Email
            @Size(max = 254)
            @Nullable
            String to,

            @Size(max = 4000) @Nullable String message) {

        static final Send BY_MAIL = new Send(null, null, null);

        QuoteChannel by() {
            return channel == null ? QuoteChannel.EMAIL : channel;
        }
    }

    /** The customer's yes. */
    @Schema(name = "AcceptQuoteRequest")
    public record Accept(
            @Schema(description = "Who said yes; who calls, when absent") @Size(min = 1, max = 200) @Nullable
            String by,

            @Schema(description = "The lines that he takes; absent: all that are no options")
            @Valid
            @Size(min = 1, max = 1000)
            @Nullable
            List<@NotNull Part> lines) {

        static final Accept ALL = new Accept(null, null);
    }

    /** So much of a line. */
    @Schema(name = "QuotePartRequest")
    public record Part(
            @NotNull UUID lineId,

            @Schema(description = "All that is left when absent", examples = "10")
            @DecimalMin(value = "0", inclusive = false)
            @Nullable
            BigDecimal quantity) {

        public static List<LinePart> parts(@Nullable List<Part> lines) {
            return lines == null
                    ? List.of()
                    : lines.stream()
                            .map(l -> new LinePart(l.lineId(), l.quantity()))
                            .toList();
        }
    }

    /** Why. */
    @Schema(name = "QuoteReasonRequest")
    public record Reason(
            @Schema(examples = "Trop cher") @NotBlank @Size(max = 500)
            String reason) {}
}
