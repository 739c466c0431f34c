package io.comptoir.domain.returns;

import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.Terms;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A return as it is stored and shown.
 *
 * @param decision why it was rejected or cancelled
 */
public record ReturnSnapshot(
        UUID id,
        Head head,
        ReturnStatus status,
        Terms terms,
        UUID warehouseId,
        ReturnOrigin origin,
        @Nullable String decision,
        List<ReturnLine> lines) {

    public ReturnSnapshot {
        lines = List.copyOf(lines);
    }

    /** The orders behind it, without doubles. */
    public List<UUID> orders() {
        return sources()
                .map(ReturnedFrom::orderId)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** The delivery and order lines whose quantities it holds. */
    public List<UUID> sourceLines() {
        return sources()
                .flatMap(f -> Stream.of(f.noteLineId(), f.orderLineId()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    /** All lines of which the ledger says something about it: its sources', and its own. */
    public List<UUID> bookedLines() {
        return Stream.concat(sourceLines().stream(), lines.stream().map(ReturnLine::id))
                .toList();
    }

    private Stream<ReturnedFrom> sources() {
        return lines.stream().flatMap(l -> Stream.ofNullable(l.from()));
    }
}
