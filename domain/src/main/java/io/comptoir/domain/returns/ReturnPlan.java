package io.comptoir.domain.returns;

import io.comptoir.domain.shared.document.Terms;
import java.util.List;
import java.util.UUID;

/** What a new return is to bring back, from whom, to which warehouse. */
public record ReturnPlan(Terms terms, UUID warehouseId, ReturnOrigin origin, List<ReturnLine> lines) {

    public ReturnPlan {
        lines = List.copyOf(lines);
    }
}
