package io.comptoir.adapter.rest.quoterequest;

import io.comptoir.adapter.rest.quote.ProspectBody;
import io.comptoir.adapter.rest.quote.WantedLineBody;
import io.comptoir.domain.quoterequest.Wish;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a customer, or somebody who is none yet, asks for. */
@Schema(name = "QuoteRequestBody")
public record QuoteRequestBody(
        @Schema(description = "Of a new request only, where the client makes ids (v4 or v7)") @Nullable
        UUID id,

        @Nullable UUID customerId,
        @Nullable UUID contactId,
        @Valid @Nullable ProspectBody prospect,

        @Schema(examples = "Consultation 2026-12") @Size(max = 100) @Nullable
        String customerReference,

        @Nullable LocalDate requestedDate,
        @Size(max = 2000) @Nullable String note,
        @Valid @Size(max = 1000) @Nullable List<@NotNull WantedLineBody> lines) {

    static QuoteRequestBody of(UUID id, Wish wish) {
        return new QuoteRequestBody(
                id,
                wish.customerId(),
                wish.contactId(),
                ProspectBody.from(wish.prospect()),
                wish.customerReference(),
                wish.requestedDate(),
                wish.note(),
                wish.lines().stream().map(WantedLineBody::from).toList());
    }

    Wish wish() {
        return new Wish(
                customerId,
                contactId,
                prospect == null ? null : prospect.toProspect(),
                customerReference,
                requestedDate,
                note,
                lines == null
                        ? List.of()
                        : lines.stream().map(WantedLineBody::toLine).toList());
    }

    /** Why it is declined. */
    @Schema(name = "DeclineQuoteRequestBody")
    public record Decline(
            @Schema(examples = "Hors de notre gamme") @NotNull @Size(min = 1, max = 500)
            String reason) {}
}
