package io.comptoir.adapter.rest.shared.problem;

import io.comptoir.adapter.rest.shared.CallerSource;
import io.comptoir.application.shared.History.Recorded;
import io.comptoir.application.shared.LatestChange;
import io.comptoir.domain.shared.error.DomainException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A stale version, with who changed the thing and when, so that people can talk to each other. */
public class StaleMappers {

    private final CallerSource callers;
    private final LatestChange changes;

    public StaleMappers(CallerSource callers, LatestChange changes) {
        this.callers = callers;
        this.changes = changes;
    }

    @ServerExceptionMapper
    public Response stale(DomainException.StaleVersion stale, HttpHeaders headers, UriInfo uri) {
        var language = Languages.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Problem.of(stale, latest(uri), language).response().build();
    }

    private Optional<Recorded> latest(UriInfo uri) {
        var id = uri.getPathParameters().getFirst("id");
        return id == null ? Optional.empty() : changes.of(callers.caller(), UUID.fromString(id));
    }
}
