package io.comptoir.adapter.rest.quote;

import io.comptoir.adapter.rest.shared.CallerSource;
import io.comptoir.adapter.rest.shared.problem.Languages;
import io.comptoir.application.quote.PublicVisits;
import io.comptoir.application.quote.PublicVisits.Admitted;
import io.comptoir.application.quote.PublicVisits.Throttled;
import io.comptoir.application.quote.PublicVisits.Unknown;
import io.comptoir.domain.shared.error.DomainException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

/** Who comes by a link: let in as the caller of this request, or refused. */
@RequestScoped
public class PublicVisitor {

    /** He tried too many tokens out. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Duration delay;

        TooMany(Duration delay) {
            super(null, null, false, false);
            this.delay = delay;
        }

        long seconds() {
            return Math.max(1, delay.plusMillis(999).toSeconds());
        }
    }

    private final PublicVisits visits;
    private final CallerSource callers;
    private final RoutingContext routing;

    public PublicVisitor(PublicVisits visits, CallerSource callers, RoutingContext routing) {
        this.visits = visits;
        this.callers = callers;
        this.routing = routing;
    }

    /** Browsers say that they take pages; JSON is for whoever does not. */
    boolean wantsPage() {
        var accepted = routing.request().getHeader("Accept");
        return accepted != null && accepted.contains("text/html");
    }

    Locale language() {
        return Languages.of(routing.request().getHeader("Accept-Language"));
    }

    /**
     * @throws DomainException.NotFound for a token that is no good, whatever the reason
     * @throws TooMany for who has shown too many of them
     */
    Admitted admit(String token) {
        var source = routing.request().remoteAddress().hostAddress();
        return switch (visits.open(token, source, language(), UUID.randomUUID().toString())) {
            case Admitted admitted -> {
                callers.admit(admitted.caller());
                yield admitted;
            }
            case Unknown() -> throw new DomainException.NotFound("quote", "by link");
            case Throttled(var delay) -> throw new TooMany(delay);
        };
    }
}
