package io.comptoir.application.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** History in memory. */
public class InMemoryHistory implements History {

    private record Row(String type, UUID subject, Recorded recorded) {}

    private final List<Row> rows = new ArrayList<>();

    @Override
    public void record(Caller caller, Entry entry) {
        var recorded = new Recorded(
                UUID.randomUUID(),
                caller.now().at(),
                caller.actor().id(),
                caller.actor().name(),
                entry.event(),
                entry.status(),
                entry.version(),
                new LinkedHashMap<>(entry.details()));
        rows.add(new Row(entry.type(), entry.id(), recorded));
    }

    @Override
    public List<Recorded> of(String type, UUID id) {
        return rows.stream()
                .filter(r -> r.type().equals(type) && r.subject().equals(id))
                .map(Row::recorded)
                .toList();
    }

    @Override
    public Optional<Recorded> latest(UUID id) {
        return rows.stream()
                .filter(r -> r.subject().equals(id))
                .map(Row::recorded)
                .reduce((earlier, later) -> later);
    }

    /** The events of one subject, in order. */
    public List<String> events(UUID id) {
        return rows.stream()
                .filter(r -> r.subject().equals(id))
                .map(r -> r.recorded().event())
                .toList();
    }
}
