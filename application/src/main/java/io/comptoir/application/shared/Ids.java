package io.comptoir.application.shared;

import java.util.UUID;

/** Makes identities: UUIDv7, so that they grow with time. */
public interface Ids {

    UUID next();
}
