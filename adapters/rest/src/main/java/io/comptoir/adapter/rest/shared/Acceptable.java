package io.comptoir.adapter.rest.shared;

import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.adapter.rest.shared.problem.HttpProblem;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.stream.Stream;

/** Refuses to answer in a format that was not asked for: JSON everywhere, CSV for lists, else what a method says. */
@Provider
public class Acceptable implements ContainerRequestFilter {

    private static final List<MediaType> JSON =
            List.of(MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf("application/problem+json"));
    private static final MediaType CSV = MediaType.valueOf("text/csv");

    private final ResourceInfo resource;

    @Inject
    public Acceptable(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var method = resource.getResourceMethod();
        if (method == null
                || method.isAnnotationPresent(Produces.class)
                || method.getDeclaringClass().isAnnotationPresent(Produces.class)) {
            return;
        }
        boolean listed = method.isAnnotationPresent(Listed.class);
        boolean accepted = request.getAcceptableMediaTypes().stream()
                .anyMatch(asked -> offers(listed).anyMatch(asked::isCompatible));
        if (!accepted) {
            throw HttpProblem.of(406, "not-acceptable");
        }
    }

    private static Stream<MediaType> offers(boolean listed) {
        return listed ? Stream.concat(JSON.stream(), Stream.of(CSV)) : JSON.stream();
    }
}
