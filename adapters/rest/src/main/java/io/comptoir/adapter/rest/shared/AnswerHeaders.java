package io.comptoir.adapter.rest.shared;

import io.comptoir.adapter.rest.shared.problem.Languages;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.regex.Pattern;

/** Headers of every answer: the request's id, the contract's version, and what caches must know. */
@Provider
@PreMatching
public class AnswerHeaders implements ContainerRequestFilter, ContainerResponseFilter {

    /** The version of the contract: minor = something was added. */
    public static final String API_VERSION = "1.0.0";

    /** Request property and header with the id of the request. */
    public static final String REQUEST_ID = "Request-Id";

    private static final String CONTENT_LANGUAGE = "Content-Language";
    private static final Pattern ID = Pattern.compile("[\\w.:-]{1,100}");

    @Override
    public void filter(ContainerRequestContext request) {
        var sent = request.getHeaderString(REQUEST_ID);
        request.setProperty(
                REQUEST_ID,
                sent != null && ID.matcher(sent).matches()
                        ? sent
                        : UUID.randomUUID().toString());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle(REQUEST_ID, String.valueOf(request.getProperty(REQUEST_ID)));
        headers.putSingle("Api-Version", API_VERSION);
        headers.putSingle("Vary", "Authorization, Company-Id, Accept, Accept-Language, Accept-Encoding");
        if (!headers.containsKey("Cache-Control")) {
            headers.putSingle("Cache-Control", "private, no-cache");
        }
        if (request.getProperty(Preferences.APPLIED) != null) {
            headers.putSingle(Preferences.APPLIED, request.getProperty(Preferences.APPLIED));
        }
        if (inWords(response) && !headers.containsKey(CONTENT_LANGUAGE)) {
            var language = Languages.of(request.getHeaderString("Accept-Language"));
            headers.putSingle(CONTENT_LANGUAGE, language.getLanguage());
        }
    }

    /** Whether the answer has texts for the caller, such as the reasons of actions; a paper has its customer's. */
    private static boolean inWords(ContainerResponseContext response) {
        var type = response.getMediaType();
        return response.hasEntity() && type != null && type.getSubtype().endsWith("json");
    }
}
