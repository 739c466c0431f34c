package io.comptoir.application.payment;

import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.payment.PaymentTerm;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Payment terms in memory. */
public class InMemoryPaymentTerms implements PaymentTerms {

    private final Map<UUID, PaymentTerm> rows = new LinkedHashMap<>();

    @Override
    public Optional<PaymentTerm> find(UUID id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<PaymentTerm> defaultTerm() {
        return rows.values().stream().filter(t -> t.profile().isDefault()).findFirst();
    }

    @Override
    public PaymentTerm lock(UUID id, Expected expected) {
        var term = get(id);
        expected.check(term.version());
        return term;
    }

    @Override
    public void add(PaymentTerm term) {
        boolean taken = rows.values().stream().anyMatch(t -> t.code().equals(term.code()));
        SharedRule.ALREADY_EXISTS.check(!taken, "code", term.code());
        rows.put(term.id(), term);
    }

    @Override
    public void update(PaymentTerm term) {
        rows.put(term.id(), term);
    }

    @Override
    public void remove(UUID id) {
        rows.remove(id);
    }

    /** All of them by code, whatever is asked for. */
    @Override
    public Page<PaymentTerm> page(ListRequest request) {
        var all = rows.values().stream()
                .sorted(Comparator.comparing(PaymentTerm::code))
                .toList();
        return new Page<>(all, List.of(), List.of(), null, false);
    }
}
