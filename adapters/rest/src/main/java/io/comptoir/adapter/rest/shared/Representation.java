package io.comptoir.adapter.rest.shared;

import java.util.UUID;

/** An answer about one thing, with the version that {@code ETag} shows. */
public interface Representation {

    UUID id();

    int version();
}
