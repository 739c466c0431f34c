package io.comptoir.adapter.documents;

import io.comptoir.adapter.documents.Sheet.Fact;
import io.comptoir.application.document.PrintedShipment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words the shipment of a delivery note. */
final class Shipments {

    private Shipments() {}

    static ShipmentView of(PrintedShipment shipment, Voice voice) {
        var heads = Stream.of("shipment.parcel", "shipment.weight", "shipment.dimensions", "shipment.tracking")
                .map(voice::word)
                .toList();
        return new ShipmentView(
                voice.word("shipment.title"),
                facts(shipment, voice),
                heads,
                shipment.parcels().stream().map(p -> row(p, voice)).toList(),
                voice.word("shipment.total"),
                weight(total(shipment), voice));
    }

    private static List<Fact> facts(PrintedShipment shipment, Voice voice) {
        var facts = new ArrayList<Fact>();
        add(facts, voice.word("shipment.carrier"), shipment.carrier());
        add(facts, voice.word("shipment.tracking"), shipment.trackingNumber());
        add(facts, voice.word("shipment.warehouse"), shipment.warehouse());
        return facts;
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(label, value));
        }
    }

    private static ShipmentView.Row row(PrintedShipment.Parcel parcel, Voice voice) {
        return new ShipmentView.Row(
                parcel.label(),
                weight(parcel.weight(), voice),
                Objects.requireNonNullElse(parcel.dimensions(), ""),
                Objects.requireNonNullElse(parcel.trackingNumber(), ""));
    }

    private static String weight(@Nullable BigDecimal kilograms, Voice voice) {
        return kilograms == null
                ? ""
                : voice.words().get("shipment.weight.value", voice.figures().quantity(kilograms));
    }

    /** The weight of all parcels; null where one of them was not weighed. */
    private static @Nullable BigDecimal total(PrintedShipment shipment) {
        var total = BigDecimal.ZERO;
        for (var parcel : shipment.parcels()) {
            if (parcel.weight() == null) {
                return null;
            }
            total = total.add(parcel.weight());
        }
        return shipment.parcels().isEmpty() ? null : total;
    }
}
