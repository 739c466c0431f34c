package io.comptoir.adapter.rest.delivery;

import io.comptoir.domain.delivery.Carriage;
import io.comptoir.domain.delivery.DeliveryChange;
import io.comptoir.domain.delivery.DeliveryNoteSnapshot;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed on a draft delivery note. A line that is left out, or zero, leaves the note. */
@Schema(name = "DeliveryNotePatch")
public record DeliveryNotePatch(
        @Nullable UUID carrierId,
        @Size(max = 100) @Nullable String trackingNumber,
        @Nullable LocalDate plannedDate,
        @Min(0) @Max(100_000) @Nullable Integer parcels,
        @DecimalMin("0") @Nullable BigDecimal weight,
        @Valid @NotNull @Size(max = 1000) List<@NotNull LinePatch> lines) {

    /** A line of the draft. */
    @Schema(name = "DeliveryLinePatch")
    public record LinePatch(
            @NotNull UUID id,
            @NotNull @DecimalMin("0") BigDecimal quantity,
            @Size(max = 50) @Nullable List<@NotNull @Size(min = 1, max = 60) String> lots) {}

    static DeliveryNotePatch from(DeliveryNoteSnapshot note) {
        var c = note.carriage();
        return new DeliveryNotePatch(
                c.carrierId(),
                c.trackingNumber(),
                c.plannedDate(),
                c.parcels(),
                c.weight(),
                note.lines().stream()
                        .map(l -> new LinePatch(l.id(), l.quantity(), l.lots()))
                        .toList());
    }

    DeliveryChange toChange(DeliveryNoteSnapshot note) {
        var quantities = new HashMap<UUID, BigDecimal>();
        var lots = new HashMap<UUID, List<String>>();
        note.lines().forEach(l -> quantities.put(l.id(), BigDecimal.ZERO));
        lines.forEach(l -> {
            quantities.put(l.id(), l.quantity());
            if (l.lots() != null) {
                lots.put(l.id(), l.lots());
            }
        });
        return new DeliveryChange(
                quantities, lots, new Carriage(carrierId, trackingNumber, plannedDate, parcels, weight));
    }
}
