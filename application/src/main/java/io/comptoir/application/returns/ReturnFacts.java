package io.comptoir.application.returns;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What returns ask of other records. */
public interface ReturnFacts {

    /** The families of each product, those above its own included; products without a family are not named. */
    Map<UUID, Set<UUID>> families(Collection<UUID> productIds);
}
