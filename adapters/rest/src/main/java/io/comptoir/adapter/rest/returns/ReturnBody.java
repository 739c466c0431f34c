package io.comptoir.adapter.rest.returns;

import io.comptoir.application.returns.ReturnRequest;
import io.comptoir.domain.returns.Resolution;
import io.comptoir.domain.returns.ReturnReason;
import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What comes back: lines of one delivered note, or products of a customer where no note is known. */
@Schema(name = "ReturnRequest")
public record ReturnBody(
        @Schema(description = "The delivered note; without one a customer, and the right to do so") @Nullable
        UUID deliveryNoteId,

        @Schema(description = "Without a delivery note") @Nullable
        UUID customerId,

        @Schema(description = "Without a delivery note; the company's default when absent") @Nullable
        UUID warehouseId,

        @Schema(description = "Of the lines that do not say their own; OTHER when absent") @Nullable
        ReturnReason reason,

        @Schema(description = "In words; needed without a delivery note and for the reason OTHER")
        @Size(max = 1000)
        @Nullable
        String explanation,

        @Valid @NotEmpty @Size(max = 1000) List<@NotNull LineBody> lines) {

    /** A line that comes back. */
    @Schema(name = "ReturnLineRequest")
    public record LineBody(
            @Nullable UUID deliveryLineId,

            @Schema(description = "Without a delivery note") @Nullable
            UUID productId,

            @Schema(examples = "2") @NotNull @DecimalMin(value = "0", inclusive = false)
            BigDecimal quantity,

            @Nullable ReturnReason reason,
            @Size(max = 1000) @Nullable String comment,

            @Schema(description = "CREDIT when absent") @Nullable
            Resolution resolution) {}

    ReturnRequest request() {
        if (deliveryNoteId != null) {
            return new ReturnRequest.OfNote(
                    deliveryNoteId,
                    reasonOr(null),
                    explanation,
                    IntStream.range(0, lines.size()).mapToObj(this::line).toList());
        }
        if (customerId == null) {
            throw InvalidValue.at("/deliveryNoteId", "required");
        }
        return new ReturnRequest.Loose(
                customerId,
                warehouseId,
                reasonOr(null),
                explanation,
                IntStream.range(0, lines.size()).mapToObj(this::loose).toList());
    }

    private ReturnRequest.Line line(int index) {
        var line = lines.get(index);
        if (line.deliveryLineId() == null) {
            throw InvalidValue.at("/lines/" + index + "/deliveryLineId", "required");
        }
        return new ReturnRequest.Line(
                line.deliveryLineId(),
                line.quantity(),
                reasonOr(line.reason()),
                line.comment(),
                Objects.requireNonNullElse(line.resolution(), Resolution.CREDIT));
    }

    private ReturnRequest.LooseLine loose(int index) {
        var line = lines.get(index);
        if (line.productId() == null) {
            throw InvalidValue.at("/lines/" + index + "/productId", "required");
        }
        return new ReturnRequest.LooseLine(line.productId(), line.quantity(), reasonOr(line.reason()), line.comment());
    }

    private ReturnReason reasonOr(@Nullable ReturnReason own) {
        if (own != null) {
            return own;
        }
        return reason == null ? ReturnReason.OTHER : reason;
    }
}
