package io.comptoir.adapter.rest.shared;

import io.comptoir.adapter.rest.shared.problem.HttpProblem;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;

/**
 * One address for one thing: no trailing slash, no empty segment, no matrix parameter. Proxies and caches read such
 * spellings differently. A body that is announced too large is refused before any of it is read.
 */
@Provider
@PreMatching
public class PathForm implements ContainerRequestFilter {

    private static final Pattern ADDRESS = Pattern.compile("(/[^/;]+)*");
    private static final int MOST_BYTES = 11 * 1024 * 1024;

    private final RoutingContext routing;

    @Inject
    public PathForm(RoutingContext routing) {
        this.routing = routing;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!ADDRESS.matcher(routing.request().path()).matches()) {
            throw HttpProblem.of(404, "not-found");
        }
        if (request.getLength() > MOST_BYTES) {
            throw HttpProblem.of(413, "body-too-large");
        }
    }
}
