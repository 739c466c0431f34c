package io.comptoir.application.mail;

import io.comptoir.application.shared.Callers;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Letters in memory, all of one company. */
public class InMemoryOutbox implements Outbox {

    private record Waiting(Letter letter, Instant postedAt, int attempts, Instant due) {}

    private final Map<UUID, Waiting> waiting = new LinkedHashMap<>();

    @Override
    public void post(Letter letter) {
        waiting.put(UUID.randomUUID(), new Waiting(letter, Instant.EPOCH, 0, Instant.EPOCH));
    }

    @Override
    public Set<UUID> companiesWaiting(Instant now) {
        return waiting.values().stream().anyMatch(w -> !w.due().isAfter(now)) ? Set.of(Callers.COMPANY) : Set.of();
    }

    @Override
    public Optional<Taken> take(Instant now, Instant until) {
        return waiting.entrySet().stream()
                .filter(e -> !e.getValue().due().isAfter(now))
                .min(Comparator.comparing(e -> e.getValue().due()))
                .map(e -> {
                    var w = e.getValue();
                    e.setValue(new Waiting(w.letter(), w.postedAt(), w.attempts() + 1, until));
                    return new Taken(e.getKey(), w.letter(), w.postedAt(), w.attempts() + 1);
                });
    }

    @Override
    public void sent(UUID id, Instant at) {
        waiting.remove(id);
    }

    @Override
    public void failed(UUID id, String error, @Nullable Instant retryAt) {
        if (retryAt == null) {
            waiting.remove(id);
        } else {
            waiting.computeIfPresent(id, (key, w) -> new Waiting(w.letter(), w.postedAt(), w.attempts(), retryAt));
        }
    }
}
