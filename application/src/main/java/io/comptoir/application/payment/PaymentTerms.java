package io.comptoir.application.payment;

import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.payment.PaymentTerm;
import io.comptoir.domain.shared.error.DomainException;
import java.util.Optional;
import java.util.UUID;

/** The company's payment terms. */
public interface PaymentTerms {

    Optional<PaymentTerm> find(UUID id);

    default PaymentTerm get(UUID id) {
        return find(id).orElseThrow(() -> new DomainException.NotFound("payment-term", id));
    }

    /** What holds where neither document nor customer names a term. */
    Optional<PaymentTerm> defaultTerm();

    Page<PaymentTerm> page(ListRequest request);

    PaymentTerm lock(UUID id, Expected expected);

    /** Refuses a code that another term has. A default one takes the place of the one before. */
    void add(PaymentTerm term);

    /** Refuses a code that another term has. A default one takes the place of the one before. */
    void update(PaymentTerm term);

    /** Refuses while a document or a record names the term. */
    void remove(UUID id);
}
