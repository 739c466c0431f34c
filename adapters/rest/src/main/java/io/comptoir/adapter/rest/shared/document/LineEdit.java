package io.comptoir.adapter.rest.shared.document;

import io.comptoir.domain.shared.error.DomainException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An edit of some lines of a document, made on its editable form. It remembers which lines it touched, so that the
 * answer can show them: those that it names, and those that the document did not have before.
 */
public final class LineEdit {

    /** A step of the edit. */
    @FunctionalInterface
    public interface Step {
        void on(List<LineRequest> lines);
    }

    private final Step step;
    private final Set<UUID> before = new HashSet<>();
    private final Set<UUID> named = new HashSet<>();

    private LineEdit(Step step, @Nullable UUID named) {
        this.step = step;
        if (named != null) {
            this.named.add(named);
        }
    }

    /** @param before the line that the new one stands before; null: it comes last */
    public static LineEdit add(LineRequest line, @Nullable UUID before) {
        return new LineEdit(lines -> insert(lines, line, before), null);
    }

    public static LineEdit change(UUID line, UnaryOperator<LineRequest> change) {
        return new LineEdit(lines -> lines.set(at(lines, line), change.apply(lines.get(at(lines, line)))), line);
    }

    public static LineEdit remove(UUID line) {
        return new LineEdit(lines -> lines.remove(at(lines, line)), null);
    }

    /** @param before the line that it then stands before; null: it comes last */
    public static LineEdit move(UUID line, @Nullable UUID before) {
        return new LineEdit(
                lines -> {
                    if (!line.equals(before)) {
                        var moved = lines.remove(at(lines, line));
                        insert(lines, moved, before);
                    }
                },
                line);
    }

    /** Several edits, one after the other; all or none. */
    public static LineEdit all(List<LineEdit> edits) {
        var together = new LineEdit(lines -> edits.forEach(edit -> edit.step.on(lines)), null);
        edits.forEach(edit -> together.named.addAll(edit.named));
        return together;
    }

    /** The lines after the edit. */
    public List<LineRequest> of(List<LineRequest> lines) {
        lines.stream().map(LineRequest::id).filter(Objects::nonNull).forEach(before::add);
        var edited = new ArrayList<>(lines);
        step.on(edited);
        return List.copyOf(edited);
    }

    /** Whether the answer shows a line of the document as it is now. */
    public boolean touched(UUID line) {
        return named.contains(line) || !before.contains(line);
    }

    private static void insert(List<LineRequest> lines, LineRequest line, @Nullable UUID before) {
        lines.add(before == null ? lines.size() : at(lines, before), line);
    }

    private static int at(List<LineRequest> lines, UUID line) {
        for (int i = 0; i < lines.size(); i++) {
            if (line.equals(lines.get(i).id())) {
                return i;
            }
        }
        throw new DomainException.NotFound("line", line.toString());
    }
}
