package io.comptoir.application.shared;

import io.comptoir.domain.shared.quantity.LineProgress;
import io.comptoir.domain.shared.quantity.QuantityEntry;
import io.comptoir.domain.shared.quantity.QuantityKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The ledger of quantities in memory; like the store, it refuses a sum below zero. */
public class InMemoryQuantityLedger implements QuantityLedger {

    private final List<QuantityEntry> entries = new ArrayList<>();

    @Override
    public void book(Collection<QuantityEntry> booked) {
        entries.addAll(booked);
        booked.forEach(e -> {
            if (sum(e.lineId()).of(e.kind()).signum() < 0) {
                throw new IllegalStateException(e + " takes the sum below zero");
            }
        });
    }

    @Override
    public Map<UUID, LineProgress> progress(Collection<UUID> lineIds) {
        var result = new HashMap<UUID, LineProgress>();
        lineIds.forEach(id -> result.put(id, sum(id)));
        return result;
    }

    public List<QuantityEntry> entries() {
        return List.copyOf(entries);
    }

    private LineProgress sum(UUID lineId) {
        var sums = new EnumMap<QuantityKind, BigDecimal>(QuantityKind.class);
        entries.stream()
                .filter(e -> e.lineId().equals(lineId))
                .forEach(e -> sums.merge(e.kind(), e.quantity(), BigDecimal::add));
        return new LineProgress(sums);
    }
}
