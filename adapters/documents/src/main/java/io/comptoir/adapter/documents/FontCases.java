package io.comptoir.adapter.documents;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Font cases at rest: parsing the fonts anew would cost more than a page. Never waits; makes one more instead. */
final class FontCases {

    private final BlockingQueue<FontCase> free =
            new ArrayBlockingQueue<>(2 * Runtime.getRuntime().availableProcessors());

    FontCase take() {
        return Optional.ofNullable(free.poll()).orElseGet(FontCase::new);
    }

    @SuppressWarnings("ReturnValueIgnored") // more cases than we keep: this one is dropped
    void giveBack(FontCase fontCase) {
        free.offer(fontCase);
    }
}
