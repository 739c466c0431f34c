package io.comptoir.adapter.rest.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.comptoir.domain.shared.error.DomainException;
import io.comptoir.domain.shared.error.Fault;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a body instead of stopping at the first fault. At most 100 are reported. */
public final class Faults extends DeserializationProblemHandler {

    /** Reads a value. */
    @FunctionalInterface
    public interface Reading<T> {
        T read() throws IOException;
    }

    private static final int MOST = 100;
    private static final ThreadLocal<@Nullable List<Fault>> FOUND = new ThreadLocal<>();

    Faults() {}

    /** Runs {@code reading} and refuses with all the faults that were met. */
    public static <T> T collect(Reading<T> reading) throws IOException {
        var found = new ArrayList<Fault>();
        FOUND.set(found);
        try {
            var value = read(reading, found);
            if (!found.isEmpty()) {
                throw new DomainException.InvalidValue(found);
            }
            return value;
        } finally {
            FOUND.remove();
        }
    }

    /** A value that Jackson itself gives up on ends the reading, but is a fault at its place like any other. */
    @SuppressWarnings("NullAway") // no value where there are faults, which are thrown
    private static <T> T read(Reading<T> reading, List<Fault> found) throws IOException {
        try {
            return reading.read();
        } catch (MismatchedInputException wrong) {
            found.add(fault(wrong));
            return null;
        } catch (WebApplicationException refused) {
            if (refused.getCause() instanceof MismatchedInputException wrong) {
                found.add(fault(wrong));
                return null;
            }
            throw refused;
        }
    }

    private static Fault fault(MismatchedInputException wrong) {
        var pointer = wrong.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
        if (wrong instanceof InvalidNullException) {
            return Fault.of(pointer, "required");
        }
        var target = wrong.getTargetType();
        return new Fault(pointer, "type-mismatch", Map.of("expected", target == null ? "object" : expected(target)));
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object bean,
            String property)
            throws IOException {
        report(parser, "unknown-field", Map.of());
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType target, JsonToken token, JsonParser parser, String message)
            throws IOException {
        report(parser, "type-mismatch", Map.of("expected", expected(target)));
        parser.skipChildren();
        return absent();
    }

    @Override
    public Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> target,
            ValueInstantiator instantiator,
            JsonParser parser,
            String message)
            throws IOException {
        report(parser, "type-mismatch", Map.of("expected", "object"));
        parser.skipChildren();
        return absent();
    }

    @Override
    public Object handleWeirdStringValue(
            DeserializationContext context, Class<?> target, String value, String message) {
        var code = message.matches("[a-z-]+") ? message : "invalid-format";
        report(context.getParser(), code, allowed(target));
        return absent();
    }

    @Override
    public Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> target, Number value, String message) {
        report(context.getParser(), "type-mismatch", Map.of("expected", expected(target)));
        return absent();
    }

    @SuppressWarnings("NullAway") // Jackson's way to say "no value"; the fault is reported all the same
    private static Object absent() {
        return null;
    }

    private static void report(JsonParser parser, String code, Map<String, Object> params) {
        var found = FOUND.get();
        if (found == null) {
            throw new DomainException.InvalidValue(List.of(new Fault(pointer(parser), code, params)));
        }
        if (found.size() < MOST) {
            found.add(new Fault(pointer(parser), code, params));
        }
    }

    private static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    private static String expected(JavaType type) {
        return type.isCollectionLikeType() ? "array" : expected(type.getRawClass());
    }

    /** As the contract names it; the names of our classes are nobody's business. */
    private static String expected(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "BigDecimal" -> "decimal string";
            case "UUID" -> "uuid string";
            case "LocalDate" -> "date string";
            case "Instant" -> "date-time string";
            case "boolean", "Boolean" -> "boolean";
            case "int", "Integer", "long", "Long" -> "integer";
            case "String" -> "string";
            default -> type.isEnum() ? "string" : "object";
        };
    }

    private static Map<String, Object> allowed(Class<?> target) {
        if (!target.isEnum()) {
            return Map.of();
        }
        var names = new ArrayList<String>();
        for (Object constant : target.getEnumConstants()) {
            names.add(((Enum<?>) constant).name());
        }
        return Map.of("allowed", names);
    }
}
