package io.comptoir.application.project;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.project.Project;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Changes a project. */
@UseCase("project:update")
public class ChangeProject {

    /** What becomes of it, told under its lock. */
    public record Command(UUID id, Expected expected, UnaryOperator<Project.Profile> change) {}

    private final Projects projects;
    private final History history;

    public ChangeProject(Projects projects, History history) {
        this.projects = projects;
        this.history = history;
    }

    public Project handle(Caller caller, Command command) {
        var before = projects.lock(command.id(), command.expected());
        var project = before.change(command.change().apply(before.profile()), caller.now());
        projects.update(project);
        history.record(
                caller,
                History.Entry.of(
                        "PROJECT",
                        project.id(),
                        project.code(),
                        project.head(),
                        "project.updated",
                        Map.of("before", before.profile(), "after", project.profile())));
        return project;
    }
}
