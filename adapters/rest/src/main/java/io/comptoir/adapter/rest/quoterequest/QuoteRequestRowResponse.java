package io.comptoir.adapter.rest.quoterequest;

import io.comptoir.domain.quoterequest.QuoteRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request in a list. */
@Schema(name = "QuoteRequestRow")
public record QuoteRequestRowResponse(
        UUID id,
        String number,
        String status,
        int version,
        @Nullable UUID customerId,
        @Nullable String prospectName,
        @Nullable String customerReference,
        @Nullable LocalDate requestedDate,
        Instant createdAt,
        Instant updatedAt) {

    static QuoteRequestRowResponse of(QuoteRequest request) {
        var wish = request.wish();
        var head = request.head();
        return new QuoteRequestRowResponse(
                request.id(),
                Objects.requireNonNull(head.number()),
                request.status().name(),
                head.version(),
                wish.customerId(),
                wish.prospect() == null ? null : wish.prospect().name(),
                wish.customerReference(),
                wish.requestedDate(),
                head.created().at(),
                head.updated().at());
    }
}
