package io.comptoir.domain.shared.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every document carries about itself. The version rises by one per committed change, however many
 * steps one command takes.
 *
 * @param number the human number; null while an invoice or a credit note is a draft
 * @param version as stored, or as it will be stored once {@code changed}
 * @param changed whether this head differs from the stored one
 */
public record Head(
        @Nullable String number,
        int version,
        boolean changed,
        Stamp created,
        Stamp updated,
        List<StatusDate> statusDates) {

    public Head {
        statusDates = List.copyOf(statusDates);
    }

    /** The head of a new document in its first state. */
    public static Head create(@Nullable String number, Enum<?> status, Stamp now) {
        return new Head(number, 1, true, now, now, List.of(new StatusDate(status.name(), now.at(), now.by())));
    }

    /** The head after a change that leaves the state as it is. */
    public Head touched(Stamp now) {
        return new Head(number, changed ? version : version + 1, true, created, now, statusDates);
    }

    /** The head after a change of state. */
    public Head entered(Enum<?> status, Stamp now) {
        var dates = new ArrayList<>(statusDates);
        dates.add(new StatusDate(status.name(), now.at(), now.by()));
        return new Head(number, changed ? version : version + 1, true, created, now, dates);
    }

    public Head numbered(String given) {
        return new Head(given, version, changed, created, updated, statusDates);
    }

    /** The version that the store must hold for this change to be accepted. */
    public int storedVersion() {
        return changed ? version - 1 : version;
    }
}
