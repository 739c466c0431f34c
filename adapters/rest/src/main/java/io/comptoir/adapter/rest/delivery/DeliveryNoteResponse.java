package io.comptoir.adapter.rest.delivery;

import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.adapter.rest.shared.document.ActionResponse;
import io.comptoir.adapter.rest.shared.document.ActorBody;
import io.comptoir.adapter.rest.shared.document.CustomerResponse;
import io.comptoir.adapter.rest.shared.document.LinksResponse;
import io.comptoir.adapter.rest.shared.document.StatusDateBody;
import io.comptoir.adapter.rest.shared.document.WarningResponse;
import io.comptoir.application.delivery.DeliveryView;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A delivery note. */
@Schema(name = "DeliveryNote")
public record DeliveryNoteResponse(
        UUID id,
        @Nullable String number,
        String status,
        int version,
        @Nullable UUID customerId,
        @Nullable CustomerResponse customer,
        @Nullable String customerReference,
        @Nullable UUID projectId,
        @Nullable String incoterm,
        @Nullable LocalDate accountingDate,
        String currency,
        UUID warehouseId,
        @Nullable UUID carrierId,
        @Nullable String trackingNumber,
        @Nullable LocalDate plannedDate,
        @Nullable Integer parcels,
        @Nullable BigDecimal weight,
        boolean pickingConfirmed,
        @Nullable LocalDate shippedDate,
        @Nullable LocalDate deliveredDate,
        @Nullable String receivedBy,
        @Nullable String reason,
        @Nullable UUID salesRepId,
        @Nullable String note,
        List<DeliveryLineResponse> lines,
        LinksResponse links,
        Map<String, ActionResponse> actions,
        List<WarningResponse> warnings,
        List<StatusDateBody> statusDates,
        Instant createdAt,
        ActorBody createdBy,
        Instant updatedAt,
        ActorBody updatedBy)
        implements Representation {

    static DeliveryNoteResponse from(DeliveryView view, Locale language) {
        var n = view.note();
        var terms = n.terms();
        var carriage = n.carriage();
        var progress = n.progress();
        return new DeliveryNoteResponse(
                n.id(),
                n.head().number(),
                n.status().name(),
                n.head().version(),
                terms.customerId(),
                CustomerResponse.from(terms.customer()),
                terms.customerReference(),
                terms.projectId(),
                terms.incoterm(),
                terms.accountingDate(),
                terms.currency().getCurrencyCode(),
                n.warehouseId(),
                carriage.carrierId(),
                carriage.trackingNumber(),
                carriage.plannedDate(),
                carriage.parcels(),
                carriage.weight(),
                progress.pickingConfirmed(),
                progress.shippedOn(),
                progress.deliveredOn(),
                progress.receivedBy(),
                progress.reason(),
                terms.salesRepId(),
                terms.note(),
                n.lines().stream()
                        .map(l -> DeliveryLineResponse.from(l, view.progress().get(l.id())))
                        .toList(),
                LinksResponse.from(view.links()),
                ActionResponse.allOf(view.actions(), "/v1/delivery-notes/" + n.id(), language),
                WarningResponse.allOf(view.warnings(), language),
                StatusDateBody.allOf(n.head().statusDates()),
                n.head().created().at(),
                ActorBody.from(n.head().created().by()),
                n.head().updated().at(),
                ActorBody.from(n.head().updated().by()));
    }
}
