package io.comptoir.application.delivery;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.delivery.DeliveryNote;
import io.comptoir.domain.shared.error.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The company's delivery notes. */
public interface DeliveryNotes {

    Optional<DeliveryNote> find(UUID id);

    default DeliveryNote get(UUID id) {
        return find(id).orElseThrow(() -> new DomainException.NotFound("delivery-note", id));
    }

    /** The note, nobody else's until the transaction ends; not found, or stale, is refused. */
    DeliveryNote lock(UUID id, Expected expected);

    /** The live notes of an order that have not shipped, locked by id. */
    List<DeliveryNote> lockWaiting(UUID orderId);

    /** Notes that left on this day or before and that nobody confirmed: the first so many after one of them, by id. */
    List<UUID> unconfirmed(LocalDate shippedBy, @Nullable UUID after, int atMost);

    void add(DeliveryNote note);

    void update(DeliveryNote note);

    void remove(UUID id);
}
