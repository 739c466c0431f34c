package io.comptoir.adapter.rest.shared.document;

import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The bodies of what is done with single lines of a document. */
public final class LineCommands {

    private LineCommands() {}

    /** Where a line goes. */
    @Schema(name = "MoveLineRequest")
    public record Move(
            @Schema(description = "The line that it then stands before; absent: it comes last") @Nullable
            UUID before) {

        public static final Move LAST = new Move(null);
    }

    /** Several edits, all or none. */
    @Schema(name = "LineBatchRequest")
    public record Batch(
            @Valid @NotNull @Size(min = 1, max = 500) List<@NotNull Operation> operations) {

        public LineEdit edit() {
            var edits = new ArrayList<LineEdit>();
            for (int i = 0; i < operations.size(); i++) {
                edits.add(operations.get(i).edit("/operations/" + i));
            }
            return LineEdit.all(edits);
        }
    }

    /** What is done with a line. */
    public enum Verb {
        create,
        update,
        delete,
        move
    }

    /** One edit of a batch. */
    @Schema(name = "LineOperationRequest")
    public record Operation(
            @NotNull Verb op,

            @Schema(description = "The line; of a new one, absent") @Nullable
            UUID id,

            @Schema(description = "Of create and update: the whole line") @Valid @Nullable
            LineRequest line,

            @Schema(description = "Of create and move: the line that it stands before; absent: it comes last") @Nullable
            UUID before) {

        LineEdit edit(String pointer) {
            return switch (op) {
                case create -> LineEdit.add(required(line, pointer + "/line"), before);
                case update -> {
                    var whole = required(line, pointer + "/line");
                    var changed = required(id, pointer + "/id");
                    yield LineEdit.change(changed, old -> whole.as(changed));
                }
                case delete -> LineEdit.remove(required(id, pointer + "/id"));
                case move -> LineEdit.move(required(id, pointer + "/id"), before);
            };
        }

        private static <T> T required(@Nullable T value, String pointer) {
            if (value == null) {
                throw InvalidValue.at(pointer, "required");
            }
            return value;
        }
    }
}
