package io.comptoir.application.shared;

import io.comptoir.application.shared.History.Recorded;
import java.util.Optional;
import java.util.UUID;

/** Who changed something last: for whoever comes too late with a version that is no more. */
@Service
public class LatestChange {

    private final UnitOfWork work;
    private final History history;

    public LatestChange(UnitOfWork work, History history) {
        this.work = work;
        this.history = history;
    }

    public Optional<Recorded> of(Caller caller, UUID id) {
        return work.read(caller.companyId(), () -> history.latest(id));
    }
}
