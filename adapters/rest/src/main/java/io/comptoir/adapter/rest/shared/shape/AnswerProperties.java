package io.comptoir.adapter.rest.shared.shape;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The properties of answers, read from the records that they are written from. */
final class AnswerProperties {

    private AnswerProperties() {}

    /** What a property holds; of a list, what it lists. Empty where there is no such property. */
    static Optional<Type> of(Type type, String property) {
        var raw = raw(type);
        if (raw == Object.class) {
            return Optional.of(Object.class);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return Optional.of(argument(type, 1));
        }
        return raw.isRecord()
                ? Arrays.stream(raw.getRecordComponents())
                        .filter(c -> c.getName().equals(property))
                        .map(c -> element(c.getGenericType()))
                        .findFirst()
                : Optional.empty();
    }

    private static Type element(Type type) {
        return Collection.class.isAssignableFrom(raw(type)) ? argument(type, 0) : type;
    }

    private static Type argument(Type type, int index) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[index] : Object.class;
    }

    private static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> known -> known;
            case ParameterizedType generic -> raw(generic.getRawType());
            default -> Object.class;
        };
    }
}
