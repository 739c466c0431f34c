package io.comptoir.domain.shared.error;

import java.util.Map;

/**
 * One wrong or missing value of a request.
 *
 * @param pointer JSON pointer into the request, such as {@code /lines/2/quantity}
 * @param code stable, in kebab-case
 * @param params machine values for the message
 */
public record Fault(String pointer, String code, Map<String, Object> params) {

    public Fault {
        params = Map.copyOf(params);
    }

    public static Fault of(String pointer, String code) {
        return new Fault(pointer, code, Map.of());
    }
}
