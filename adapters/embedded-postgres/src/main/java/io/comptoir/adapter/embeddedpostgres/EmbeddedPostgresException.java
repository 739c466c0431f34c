package io.comptoir.adapter.embeddedpostgres;

import org.jspecify.annotations.Nullable;

/** The server could not be unpacked, initialised, started or stopped; the message says what to do. */
public class EmbeddedPostgresException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EmbeddedPostgresException(String message) {
        super(message);
    }

    public EmbeddedPostgresException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
