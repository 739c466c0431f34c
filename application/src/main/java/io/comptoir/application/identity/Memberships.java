package io.comptoir.application.identity;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.identity.Member;
import io.comptoir.domain.identity.Membership;
import io.comptoir.domain.shared.error.DomainException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who works for which company. */
public interface Memberships {

    /** All memberships of a user, active or not. */
    List<Membership> of(UUID userId);

    Optional<Member> find(UUID companyId, UUID userId);

    /** @throws DomainException.NotFound for a user who is not one of this company's */
    default Member get(UUID companyId, UUID userId) {
        return find(companyId, userId).orElseThrow(() -> new DomainException.NotFound("user", userId));
    }

    /** The member, locked until the transaction ends. */
    Member lock(UUID companyId, UUID userId, Expected expected);

    /** Active administrators of a company beside this user. Only right while the company is locked. */
    int otherAdministrators(UUID companyId, UUID userId);

    /** @return false when the user is a member already */
    boolean add(Membership membership);

    void update(Membership membership);
}
