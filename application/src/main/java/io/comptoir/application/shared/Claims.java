package io.comptoir.application.shared;

import java.util.UUID;

/** Work that nobody else is to do at the same moment, over all servers that share the database. */
public interface Claims {

    /**
     * Claims it until the transaction ends.
     *
     * @return false when somebody else has it just now
     */
    boolean take(String work, UUID id);
}
