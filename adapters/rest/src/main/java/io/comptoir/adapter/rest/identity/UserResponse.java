package io.comptoir.adapter.rest.identity;

import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.domain.identity.Member;
import io.comptoir.domain.identity.Role;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A user as the caller's company sees him. */
@Schema(name = "User")
public record UserResponse(
        UUID id, String email, String name, String language, String status, List<String> roles, int version)
        implements Representation {

    static UserResponse of(Member member) {
        var user = member.user();
        var membership = member.membership();
        return new UserResponse(
                user.id(),
                user.email(),
                user.name(),
                user.language(),
                membership.status().name(),
                membership.roles().stream().map(Role::name).toList(),
                membership.version());
    }
}
