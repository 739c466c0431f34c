package io.comptoir.domain.customer;

import io.comptoir.domain.shared.document.Address;
import java.util.Set;
import java.util.UUID;

/** One of a customer's addresses, with what it serves for. */
public record CustomerAddress(UUID id, Set<AddressUse> uses, Address address) {

    public CustomerAddress {
        uses = Set.copyOf(uses);
    }
}
