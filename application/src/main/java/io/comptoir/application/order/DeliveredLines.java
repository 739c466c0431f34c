package io.comptoir.application.order;

import io.comptoir.domain.shared.document.SalesLine;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Lines of delivery notes, as return orders bring them back. */
public interface DeliveredLines {

    /**
     * A line of a delivery note.
     *
     * @param sold the line of the order or of the invoice that it delivers
     */
    record Delivered(UUID noteId, UUID lineId, UUID customerId, SalesLine sold) {}

    /** Those that exist, by their id. */
    Map<UUID, Delivered> find(Collection<UUID> lineIds);
}
