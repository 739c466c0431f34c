package io.comptoir.adapter.rest.identity;

import io.comptoir.adapter.rest.shared.CallerSource;
import io.comptoir.adapter.rest.shared.problem.Languages;
import io.comptoir.application.identity.Access.Standing;
import io.comptoir.application.identity.Access.Workplace;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Time;
import io.comptoir.domain.identity.Role;
import io.comptoir.domain.shared.document.Actor;
import io.comptoir.domain.shared.document.Stamp;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The caller of the present request: the same one, at the same moment, however often it is asked for. */
@RequestScoped
public class CurrentCaller implements CallerSource {

    private final SecurityIdentity identity;
    private final RoutingContext routing;
    private final Time time;
    private @Nullable Caller known;

    public CurrentCaller(SecurityIdentity identity, RoutingContext routing, Time time) {
        this.identity = identity;
        this.routing = routing;
        this.time = time;
    }

    @Override
    public Caller caller() {
        var caller = known;
        if (caller == null) {
            caller = make(standing());
            known = caller;
        }
        return caller;
    }

    @Override
    public void admit(Caller visitor) {
        known = visitor;
    }

    /** Who calls, even where no company is chosen yet. */
    Standing standing() {
        Standing standing = identity.getAttribute(CallerAugmentor.STANDING);
        if (standing == null) {
            throw new UnauthorizedException();
        }
        return standing;
    }

    /** The company that the answer is about; empty before anybody asked for the caller. */
    Optional<UUID> company() {
        return Optional.ofNullable(known).map(Caller::companyId);
    }

    private Caller make(Standing standing) {
        Workplace at = standing.at();
        if (at == null) {
            throw CallerAugmentor.elsewhere(standing);
        }
        var now = time.now();
        var actor = new Actor(standing.user().id(), standing.user().name());
        return new Caller(
                at.company().id(),
                actor,
                at.roles().stream().map(Role::name).collect(Collectors.toUnmodifiableSet()),
                standing.permissions(),
                Languages.of(routing.request().getHeader("Accept-Language")),
                requestId(),
                new Stamp(actor, now, LocalDate.ofInstant(now, at.company().timeZone())));
    }

    private String requestId() {
        var given = routing.request().getHeader("Request-Id");
        return given != null && given.matches("[\\w.:-]{1,100}")
                ? given
                : UUID.randomUUID().toString();
    }
}
