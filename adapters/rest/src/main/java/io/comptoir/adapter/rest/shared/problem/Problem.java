package io.comptoir.adapter.rest.shared.problem;

import io.comptoir.application.shared.History.Recorded;
import io.comptoir.application.shared.RequestRule;
import io.comptoir.domain.shared.error.DomainException;
import io.comptoir.domain.shared.error.Fault;
import io.comptoir.domain.shared.error.Refusal;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Builds problem bodies. */
public final class Problem {

    public static final String MEDIA_TYPE = "application/problem+json";

    private final int status;
    private final String code;
    private final Map<String, Object> facts;
    private final List<Map<String, Object>> errors = new ArrayList<>();
    private final Locale language;

    private Problem(int status, String code, Map<String, Object> facts, Locale language) {
        this.status = status;
        this.code = code;
        this.facts = facts;
        this.language = language;
    }

    public static Problem of(int status, String code, Locale language) {
        return new Problem(status, code, Map.of(), language);
    }

    /** One kind of refusal, one status: the switch is complete, an eighth kind would not compile. */
    public static Problem of(DomainException refused, Locale language) {
        return switch (refused) {
            case DomainException.InvalidValue e ->
                of(400, "validation-failed", language).withFaults(e.faults());
            case DomainException.NotPermitted e -> of(403, e.refusal(), language);
            case DomainException.NotFound e -> of(404, "not-found", language);
            case DomainException.StateConflict e -> of(409, e.refusal(), language);
            case DomainException.StaleVersion e ->
                new Problem(412, "version-conflict", Map.of("currentVersion", e.currentVersion()), language);
            case DomainException.RuleViolated e ->
                of(422, e.refusal(), language).withFaults(e.faults());
        };
    }

    /** A stale version, with who made the present one. */
    static Problem of(DomainException.StaleVersion stale, Optional<Recorded> latest, Locale language) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("currentVersion", stale.currentVersion());
        latest.ifPresent(change -> {
            facts.put("changedBy", change.userName());
            facts.put("changedAt", change.at());
        });
        return new Problem(412, "version-conflict", facts, language);
    }

    private static Problem of(int status, Refusal refusal, Locale language) {
        return new Problem(status, refusal.code(), refusal.facts(), language);
    }

    public int status() {
        return status;
    }

    public Problem withFaults(List<Fault> faults) {
        for (Fault fault : faults) {
            errors.add(error("pointer", "#" + fault.pointer(), fault.code(), fault.params()));
        }
        return this;
    }

    public Problem at(String kind, String name, String faultCode, Map<String, Object> params) {
        errors.add(error(kind, name, faultCode, params));
        return this;
    }

    public Response.ResponseBuilder response() {
        var builder = Response.status(status)
                .type(MEDIA_TYPE)
                .header("Content-Language", language.getLanguage())
                .header("Link", "</v1/problems/" + code + ">; rel=\"describedby\"")
                .entity(body());
        return code.equals(RequestRule.IDEMPOTENCY_IN_PROGRESS.code()) ? builder.header("Retry-After", "1") : builder;
    }

    public Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "urn:comptoir:problem:" + code);
        body.put("title", title());
        body.put("status", status);
        body.put("detail", detail());
        body.put("instance", "urn:uuid:" + UUID.randomUUID());
        body.put("code", code);
        facts.forEach(body::putIfAbsent);
        if (!errors.isEmpty()) {
            body.put("errors", errors);
        }
        return body;
    }

    public String title() {
        return ProblemTexts.text(language, code + ".title", facts);
    }

    public String detail() {
        var count = Map.of("count", errors.size());
        return ProblemTexts.text(language, code + ".detail", facts.isEmpty() ? count : facts);
    }

    private Map<String, Object> error(String kind, String name, String faultCode, Map<String, Object> params) {
        var error = new LinkedHashMap<String, Object>();
        error.put(kind, name);
        error.put("code", faultCode);
        error.put("message", ProblemTexts.text(language, "fault." + faultCode, params));
        error.put("params", params);
        return error;
    }

    /** The code of a status that says no more. */
    static String codeOf(int status) {
        return switch (status) {
            case 401 -> "unauthorized";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "body-too-large";
            case 415 -> "unsupported-media-type";
            default -> "bad-request";
        };
    }
}
