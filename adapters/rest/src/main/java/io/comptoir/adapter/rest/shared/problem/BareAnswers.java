package io.comptoir.adapter.rest.shared.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** Gives the framework's own refusals a body; without one, a client has nothing to show. */
@Provider
public class BareAnswers implements ContainerResponseFilter {

    private static final MediaType PROBLEM = MediaType.valueOf(Problem.MEDIA_TYPE);
    private static final int FIRST_REFUSAL = 400;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        if (status < FIRST_REFUSAL || response.hasEntity()) {
            return;
        }
        var language = Languages.of(request.getHeaderString("Accept-Language"));
        Map<String, Object> body =
                Problem.of(status, Problem.codeOf(status), language).body();
        response.setEntity(body, new java.lang.annotation.Annotation[0], PROBLEM);
        response.getHeaders().putSingle("Content-Language", language.getLanguage());
    }
}
