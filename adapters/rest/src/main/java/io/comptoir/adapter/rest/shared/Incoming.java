package io.comptoir.adapter.rest.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.comptoir.adapter.rest.shared.problem.HttpProblem;
import io.comptoir.application.shared.Call;
import io.comptoir.application.shared.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the present request says outside its body. */
@RequestScoped
public class Incoming {

    private static final Pattern KEY = Pattern.compile("\"?([\\x21-\\x7E&&[^\"]]{8,255})\"?");

    private static final Pattern THING = Pattern.compile("(/v1/[^/]+/[^/]+).*");

    private final ContainerRequestContext request;
    private final RequestBody body;
    private final ObjectMapper mapper;

    public Incoming(ContainerRequestContext request, RequestBody body, ObjectMapper mapper) {
        this.request = request;
        this.body = body;
        this.mapper = mapper;
    }

    @Nullable
    String header(String name) {
        return request.getHeaderString(name);
    }

    Preferences preferences() {
        return Preferences.of(header("Prefer"));
    }

    /** Notes a preference that was honoured, for the answer's headers. */
    void applied(String preference) {
        var before = request.getProperty(Preferences.APPLIED);
        request.setProperty(Preferences.APPLIED, before == null ? preference : before + ", " + preference);
    }

    MultivaluedMap<String, String> query() {
        return uri().getQueryParameters();
    }

    UriInfo uri() {
        return request.getUriInfo();
    }

    /** The address of the thing that a command is on. */
    String thing() {
        return THING.matcher(uri().getPath()).replaceFirst("$1");
    }

    Call call(Caller caller) {
        boolean dryRun = dryRun();
        var key = idempotencyKey();
        return new Call(caller, key, key == null ? "" : fingerprint(), dryRun);
    }

    private boolean dryRun() {
        var asked = query().getFirst("dryRun");
        if (asked == null || asked.equals("false")) {
            return false;
        }
        if (!asked.equals("true")) {
            throw HttpProblem.parameter("invalid-parameter", "dryRun");
        }
        return true;
    }

    private @Nullable String idempotencyKey() {
        var sent = header("Idempotency-Key");
        if (sent == null || !("POST".equals(request.getMethod()) || "PATCH".equals(request.getMethod()))) {
            return null;
        }
        var key = KEY.matcher(sent.strip());
        if (!key.matches()) {
            throw HttpProblem.header(400, "invalid-header", "Idempotency-Key");
        }
        return key.group(1);
    }

    private String fingerprint() {
        var ifMatch = header("If-Match");
        return Digests.sha256(
                request.getMethod(),
                uri().getRequestUri().getRawPath(),
                String.valueOf(uri().getRequestUri().getRawQuery()),
                canonicalBody(),
                String.valueOf(ifMatch));
    }

    private String canonicalBody() {
        if (body.text().isBlank()) {
            return "";
        }
        try {
            var tree = mapper.readValue(body.text(), Object.class);
            return mapper.writer()
                    .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw HttpProblem.of(400, "malformed-json", e);
        }
    }
}
