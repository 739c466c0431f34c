package io.comptoir.domain.shared.document;

import java.util.UUID;

/**
 * The identity of a {@code T}. The type parameter keeps an order's id out of a customer's place.
 *
 * @param value UUIDv7 (or v4 when a client made it)
 */
public record Id<T>(UUID value) implements Comparable<Id<?>> {

    public static <T> Id<T> of(UUID value) {
        return new Id<>(value);
    }

    public static <T> Id<T> of(String value) {
        return new Id<>(UUID.fromString(value));
    }

    @Override
    public int compareTo(Id<?> other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
