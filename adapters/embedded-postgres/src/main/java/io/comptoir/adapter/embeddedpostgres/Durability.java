package io.comptoir.adapter.embeddedpostgres;

import java.util.List;

/** What a power cut may cost. */
public enum Durability {
    /** Nothing that was committed. */
    DURABLE(List.of()),
    /** Everything: for tests, which start from an empty database anyway. */
    THROWAWAY(List.of("fsync = off", "synchronous_commit = off", "full_page_writes = off"));

    private final List<String> settings;

    Durability(List<String> settings) {
        this.settings = settings;
    }

    List<String> settings() {
        return settings;
    }
}
