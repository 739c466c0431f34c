package io.comptoir.adapter.rest.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.comptoir.domain.shared.error.DomainException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every exception as a problem, none with a stack trace, a statement or a class name in it. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final int MOST = 100;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final AllowedMethods allowed;

    public ProblemMappers(AllowedMethods allowed) {
        this.allowed = allowed;
    }

    @ServerExceptionMapper
    public Response refused(DomainException refused, HttpHeaders headers) {
        return Problem.of(refused, language(headers)).response().build();
    }

    @ServerExceptionMapper
    public Response http(HttpProblem problem, HttpHeaders headers) {
        var body = Problem.of(problem.status(), problem.code(), language(headers));
        problem.place().forEach((kind, name) -> body.at(kind, String.valueOf(name), problem.code(), Map.of()));
        return body.response().build();
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid, HttpHeaders headers) {
        var problem = Problem.of(400, "validation-failed", language(headers));
        invalid.getConstraintViolations().stream().limit(MOST).forEach(v -> add(problem, v));
        return problem.response().build();
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException refused, HttpHeaders headers, UriInfo uri) {
        for (Throwable cause = refused.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException known) {
                return refused(known, headers);
            }
            if (cause instanceof JsonProcessingException) {
                return Problem.of(400, "malformed-json", language(headers))
                        .response()
                        .build();
            }
        }
        int status = refused.getResponse().getStatus();
        if (status >= Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            return failed(refused, headers);
        }
        var builder =
                Problem.of(status, Problem.codeOf(status), language(headers)).response();
        return status == METHOD_NOT_ALLOWED
                ? builder.header(HttpHeaders.ALLOW, allowed.at(uri.getPath())).build()
                : builder.build();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unknownCaller(SecurityException refused, HttpHeaders headers) {
        return Problem.of(401, "unauthorized", language(headers))
                .response()
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException refused, HttpHeaders headers) {
        return Problem.of(403, "forbidden", language(headers)).response().build();
    }

    @ServerExceptionMapper
    public Response failed(Throwable failure, HttpHeaders headers) {
        LOG.error("a request failed", failure);
        return Problem.of(500, "internal-error", language(headers)).response().build();
    }

    private static Locale language(HttpHeaders headers) {
        return Languages.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** {@code create.body.lines[2].quantity} is {@code #/lines/2/quantity}; a plain argument is a parameter. */
    private static void add(Problem problem, ConstraintViolation<?> violation) {
        var path = new StringBuilder();
        int depth = 0;
        String argument = "";
        for (var node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                path.append('/').append(node.getIndex());
            }
            if (depth == 1) {
                argument = String.valueOf(node.getName());
            }
            if (depth > 1 && node.getName() != null && !node.getName().startsWith("<")) {
                path.append('/').append(node.getName());
            }
            depth++;
        }
        var code = code(violation);
        if (path.isEmpty() && !argument.equals("body")) {
            problem.at("parameter", argument, code, Map.of());
        } else {
            problem.at("pointer", "#" + path, code, params(violation));
        }
    }

    private static String code(ConstraintViolation<?> violation) {
        var name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (name) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            case "DecimalMin", "Min", "Positive", "PositiveOrZero" -> "min";
            case "DecimalMax", "Max" -> "max";
            case "Digits" -> "scale-exceeded";
            default -> name.toLowerCase(Locale.ROOT);
        };
    }

    private static Map<String, Object> params(ConstraintViolation<?> violation) {
        var params = new java.util.TreeMap<String, Object>();
        violation.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
            if (value instanceof Number || (value instanceof String && name.equals("value"))) {
                params.put(name, value);
            }
        });
        return params;
    }
}
