package io.comptoir.application.identity;

import io.comptoir.application.shared.History;
import io.comptoir.domain.identity.Member;
import io.comptoir.domain.identity.Role;
import java.util.Map;

/** What the history keeps of users. */
final class MemberEvents {

    private MemberEvents() {}

    static History.Entry of(String event, Member member) {
        var membership = member.membership();
        return new History.Entry(
                "USER",
                membership.userId(),
                null,
                event,
                membership.status().name(),
                membership.version(),
                Map.of("roles", membership.roles().stream().map(Role::name).toList()));
    }
}
