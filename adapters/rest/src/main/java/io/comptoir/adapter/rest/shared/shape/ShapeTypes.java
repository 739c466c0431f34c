package io.comptoir.adapter.rest.shared.shape;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/** Which paths an answer has, references that may be shown in place included. */
final class ShapeTypes {

    private final References references;

    ShapeTypes(References references) {
        this.references = references;
    }

    boolean knows(Type answer, List<String> path) {
        return at(answer, path).isPresent();
    }

    /** Whether the path ends at a reference: one to load, or one that the answer shows anyway. */
    boolean expands(Type answer, List<String> path) {
        var holder = at(answer, path.subList(0, path.size() - 1));
        var name = path.getLast();
        return knows(answer, path)
                && holder.flatMap(type -> AnswerProperties.of(type, name + "Id"))
                        .isPresent();
    }

    private Optional<Type> at(Type answer, List<String> path) {
        Optional<Type> type = Optional.of(answer);
        for (String step : path) {
            type = type.flatMap(holder -> step(holder, step));
        }
        return type;
    }

    private Optional<Type> step(Type holder, String name) {
        var own = AnswerProperties.of(holder, name);
        return own.isPresent() || AnswerProperties.of(holder, name + "Id").isEmpty()
                ? own
                : references.named(name).map(Reference::type);
    }
}
