package io.comptoir.adapter.documents;

import io.comptoir.adapter.documents.Sheet.Fact;
import java.util.List;

/** How the goods travel, parcel by parcel. */
record ShipmentView(
        String title, List<Fact> facts, List<String> heads, List<Row> parcels, String total, String weight) {

    record Row(String label, String weight, String dimensions, String tracking) {}
}
