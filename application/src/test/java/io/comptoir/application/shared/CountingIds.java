package io.comptoir.application.shared;

import java.util.UUID;

/** Ids that count from one, so that their order is that of their making. */
public class CountingIds implements Ids {

    private long last;

    @Override
    public UUID next() {
        last++;
        return new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_0000L | last);
    }
}
