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
    public Page<PaymentTerm> page(ListRequest request) {
        var all = rows.values().stream()
                .sorted(Comparator.comparing(PaymentTerm::code))
                .toList();
        return new Page<>(all, List.of(), List.of(), (long) all.size(), false);
    }

    @Override
    public PaymentTerm lock(UUID id, Expected expected) {
        var term = get(id);
        expected.check(term.version());
        return term;
    }

    @Override
    public void add(PaymentTerm term) {
        SharedRule.ALREADY_EXISTS.check(
                rows.values().stream()
                        .noneMatch(t -> !t.id().equals(term.id()) && t.code().equals(term.code())),
                "code",
                term.code());
        if (term.profile().isDefault()) {
            rows.replaceAll((id, t) -> t.id().equals(term.id()) ? t : plain(t));
        }
        rows.put(term.id(), term);
    }

    @Override
    public void update(PaymentTerm term) {
        add(term);
    }

    @Override
    public void remove(UUID id) {
        rows.remove(id);
    }

    private static PaymentTerm plain(PaymentTerm term) {
        var p = term.profile();
        return new PaymentTerm(
                term.id(),
                term.head(),
                new PaymentTerm.Profile(p.code(), p.nameFr(), p.nameEn(), p.instalments(), p.earlySettlement(), false));
    }
}
