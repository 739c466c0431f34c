package io.comptoir.application.payment;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.payment.Payment;
import io.comptoir.domain.shared.error.DomainException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The company's payments. */
public interface Payments {

    Optional<Payment> find(UUID id);

    default Payment get(UUID id) {
        return find(id).orElseThrow(() -> new DomainException.NotFound("payment", id));
    }

    /** The payment, nobody else's until the transaction ends; not found, or stale, is refused. */
    Payment lock(UUID id, Expected expected);

    /** The payments that are allocated to a document, the oldest first, without a lock. */
    List<Payment> of(UUID documentId);

    void add(Payment payment);

    void update(Payment payment);
}
