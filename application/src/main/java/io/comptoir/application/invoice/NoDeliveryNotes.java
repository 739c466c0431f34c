package io.comptoir.application.invoice;

import io.comptoir.application.shared.Service;
import io.comptoir.domain.invoice.BillableNote;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A company without delivery notes: everything is invoiced from orders or by hand. */
@Service
public class NoDeliveryNotes implements BillableNotes {

    @Override
    public List<UUID> ordersOf(Collection<UUID> noteIds) {
        return List.of();
    }

    @Override
    public List<BillableNote> lock(Collection<UUID> noteIds) {
        return List.of();
    }
}
