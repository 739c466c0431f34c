package io.comptoir.application.project;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.Map;
import java.util.UUID;

/** Deletes a project that nothing names. */
@UseCase("project:delete")
public class DeleteProject {

    /** Which one, in which version. */
    public record Command(UUID id, Expected expected) {}

    private final Projects projects;
    private final History history;

    public DeleteProject(Projects projects, History history) {
        this.projects = projects;
        this.history = history;
    }

    public void handle(Caller caller, Command command) {
        var project = projects.lock(command.id(), command.expected());
        projects.remove(project.id());
        history.record(
                caller,
                History.Entry.of(
                        "PROJECT",
                        project.id(),
                        project.code(),
                        project.head(),
                        "project.deleted",
                        Map.of("snapshot", project)));
    }
}
