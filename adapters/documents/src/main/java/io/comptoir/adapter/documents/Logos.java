package io.comptoir.adapter.documents;

import io.comptoir.application.document.PrintedLogo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Logos made ready for print, kept while they are in use: a company has one, and prints it every day. */
final class Logos {

    private static final int KEPT = 64;

    private final Map<PrintedLogo, Optional<byte[]>> ready = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<PrintedLogo, Optional<byte[]>> eldest) {
            return size() > KEPT;
        }
    };

    Optional<byte[]> png(@Nullable PrintedLogo logo) {
        if (logo == null) {
            return Optional.empty();
        }
        synchronized (ready) {
            return ready.computeIfAbsent(logo, LogoImage::png);
        }
    }
}
