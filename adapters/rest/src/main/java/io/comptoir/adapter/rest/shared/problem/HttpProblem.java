package io.comptoir.adapter.rest.shared.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A refusal that HTTP knows and the trade does not: a missing header, a body too large, a wrong parameter. */
public final class HttpProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient Map<String, Object> place;

    private HttpProblem(int status, String code, Map<String, Object> place, @Nullable Throwable cause) {
        super(status + " " + code, cause);
        this.status = status;
        this.code = code;
        this.place = place;
    }

    public static HttpProblem of(int status, String code) {
        return new HttpProblem(status, code, Map.of(), null);
    }

    public static HttpProblem of(int status, String code, Throwable cause) {
        return new HttpProblem(status, code, Map.of(), cause);
    }

    public static HttpProblem header(int status, String code, String header) {
        return new HttpProblem(status, code, Map.of("header", header), null);
    }

    public static HttpProblem parameter(String code, String parameter) {
        return new HttpProblem(400, code, Map.of("parameter", parameter), null);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** Where the fault is: {@code header} or {@code parameter} with its name; empty when it has no place. */
    public Map<String, Object> place() {
        return place;
    }
}
