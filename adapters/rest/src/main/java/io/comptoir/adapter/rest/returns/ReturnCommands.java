package io.comptoir.adapter.rest.returns;

import io.comptoir.domain.returns.NonConformity;
import io.comptoir.domain.returns.ReceivedPart;
import io.comptoir.domain.stock.Disposition;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands on returns. */
final class ReturnCommands {

    private ReturnCommands() {}

    /** Why not. */
    @Schema(name = "ReturnReject")
    public record Reject(
            @Schema(examples = "Hors délai") @NotBlank @Size(max = 1000)
            String reason) {}

    /** Why after all not. */
    @Schema(name = "ReturnCancel")
    public record Cancel(@Size(max = 1000) @Nullable String reason) {

        static @Nullable String given(@Nullable Cancel body) {
            return body == null ? null : body.reason();
        }
    }

    /** What came in now. */
    @Schema(name = "ReturnReceive")
    public record Receive(@Valid @NotEmpty @Size(max = 1000) List<@NotNull Part> lines) {

        List<ReceivedPart> parts() {
            return lines.stream().map(Part::part).toList();
        }
    }

    /** So much of a line, and where it goes. */
    @Schema(name = "ReturnReceiveLine")
    public record Part(
            @NotNull UUID lineId,

            @NotNull @DecimalMin(value = "0", inclusive = false)
            BigDecimal quantity,

            @Schema(description = "RESTOCK when absent") @Nullable
            Disposition disposition,

            @Schema(description = "What was wrong with it (fiche de non-conformité)") @Valid @Nullable
            NonConformityBody nonConformity) {

        private ReceivedPart part() {
            return new ReceivedPart(
                    lineId,
                    quantity,
                    Objects.requireNonNullElse(disposition, Disposition.RESTOCK),
                    nonConformity == null
                            ? null
                            : new NonConformity(nonConformity.code(), nonConformity.description()));
        }
    }

    /** A non-conformity sheet. */
    @Schema(name = "NonConformity")
    public record NonConformityBody(
            @Size(max = 40) @Nullable String code,
            @NotBlank @Size(max = 2000) String description) {}
}
