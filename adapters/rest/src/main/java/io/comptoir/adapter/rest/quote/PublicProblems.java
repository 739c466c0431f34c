package io.comptoir.adapter.rest.quote;

import io.comptoir.adapter.rest.shared.problem.Languages;
import io.comptoir.adapter.rest.shared.problem.Problem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What those are told who try tokens out. */
public class PublicProblems {

    @ServerExceptionMapper
    public Response tooMany(PublicVisitor.TooMany refused, HttpHeaders headers) {
        var language = Languages.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Problem.of(429, "too-many-attempts", language)
                .response()
                .header(HttpHeaders.RETRY_AFTER, refused.seconds())
                .build();
    }
}
