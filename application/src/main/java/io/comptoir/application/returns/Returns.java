package io.comptoir.application.returns;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.returns.ReturnProgress;
import io.comptoir.domain.returns.SalesReturn;
import io.comptoir.domain.shared.error.DomainException;
import java.util.Optional;
import java.util.UUID;

/** The company's returns. */
public interface Returns {

    Optional<SalesReturn> find(UUID id);

    default SalesReturn get(UUID id) {
        return find(id).orElseThrow(() -> new DomainException.NotFound("return", id));
    }

    /** The return, nobody else's until the transaction ends; not found, or stale, is refused. */
    SalesReturn lock(UUID id, Expected expected);

    /** @param progress how far it has come, which lists show */
    void add(SalesReturn made, ReturnProgress progress);

    /** @param progress how far it has come, which lists show */
    void update(SalesReturn changed, ReturnProgress progress);
}
