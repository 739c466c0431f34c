package io.comptoir.domain.returns;

import io.comptoir.domain.shared.quantity.LineProgress;
import java.util.Map;
import java.util.UUID;

/**
 * What a return has to know about the world before it decides.
 *
 * @param author whether the caller made it
 * @param cancelsAny whether the caller may cancel what others made, or what is validated
 * @param fourEyes whether nobody may validate what he made himself
 * @param sums of the ledger, by delivery and order line
 */
public record ReturnSituation(boolean author, boolean cancelsAny, boolean fourEyes, Map<UUID, LineProgress> sums) {

    public ReturnSituation {
        sums = Map.copyOf(sums);
    }
}
