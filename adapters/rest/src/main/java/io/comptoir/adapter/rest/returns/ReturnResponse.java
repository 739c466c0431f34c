package io.comptoir.adapter.rest.returns;

import io.comptoir.adapter.rest.returns.ReturnCommands.NonConformityBody;
import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.adapter.rest.shared.document.ActionResponse;
import io.comptoir.adapter.rest.shared.document.ActorBody;
import io.comptoir.adapter.rest.shared.document.CustomerResponse;
import io.comptoir.adapter.rest.shared.document.LinksResponse;
import io.comptoir.adapter.rest.shared.document.StatusDateBody;
import io.comptoir.adapter.rest.shared.document.WarningResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A return. */
@Schema(name = "Return")
public record ReturnResponse(
        UUID id,
        String number,

        @Schema(
                extensions =
                        @Extension(
                                name = "x-extensible-enum",
                                value =
                                        "[\"SUBMITTED\",\"VALIDATED\",\"RECEIVED\",\"CREDITED\",\"CLOSED\",\"REJECTED\","
                                                + "\"CANCELLED\"]",
                                parseValue = true))
        String status,

        String receiptStatus,
        String creditStatus,
        int version,
        int revision,
        UUID customerId,
        @Nullable CustomerResponse customer,
        @Nullable UUID deliveryNoteId,
        @Nullable String deliveryNoteNumber,
        UUID warehouseId,
        @Nullable UUID projectId,
        @Nullable UUID salesRepId,
        String currency,
        String reason,
        @Nullable String explanation,

        @Schema(description = "Why it was rejected or cancelled") @Nullable
        String decision,

        List<LineBody> lines,
        LinksResponse links,
        Map<String, ActionResponse> actions,
        List<WarningResponse> warnings,
        List<StatusDateBody> statusDates,
        Instant createdAt,
        ActorBody createdBy,
        Instant updatedAt,
        ActorBody updatedBy)
        implements Representation {

    /** A line of it. */
    @Schema(name = "ReturnLine")
    public record LineBody(
            UUID id,
            int position,
            @Nullable UUID deliveryLineId,
            @Nullable UUID orderLineId,
            @Nullable UUID productId,
            @Nullable String productCode,
            String description,
            String unitCode,
            BigDecimal quantity,
            String reason,
            @Nullable String comment,
            String resolution,

            @Schema(description = "Kept from the credit, by the company's conditions") @Nullable
            BigDecimal restockingFeePercent,

            BigDecimal receivedQuantity,

            @Schema(description = "Invoiced and not yet on a credit note")
            BigDecimal creditableQuantity,

            @Schema(description = "On draft credit notes") BigDecimal draftedQuantity,

            BigDecimal creditedQuantity,
            List<ReceptionBody> receptions) {}

    /** What came in of a line. */
    @Schema(name = "ReturnReception")
    public record ReceptionBody(
            BigDecimal quantity,
            String disposition,
            @Nullable NonConformityBody nonConformity,
            Instant at,
            ActorBody by) {}
}
