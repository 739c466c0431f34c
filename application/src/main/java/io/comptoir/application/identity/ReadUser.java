package io.comptoir.application.identity;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.identity.Member;
import java.util.UUID;

/** One user of the caller's company. */
@UseCase("user:read")
public class ReadUser {

    private final Memberships memberships;

    public ReadUser(Memberships memberships) {
        this.memberships = memberships;
    }

    public Member handle(Caller caller, UUID userId) {
        return memberships.get(caller.companyId(), userId);
    }
}
