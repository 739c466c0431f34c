package io.comptoir.application.project;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.project.Project;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds a project. */
@UseCase("project:create")
public class CreateProject {

    /** The new one; {@code id} only where the client made one. */
    public record Command(@Nullable UUID id, Project.Profile profile) {}

    private final Projects projects;
    private final Ids ids;
    private final History history;

    public CreateProject(Projects projects, Ids ids, History history) {
        this.projects = projects;
        this.ids = ids;
        this.history = history;
    }

    public Project handle(Caller caller, Command command) {
        var id = command.id() == null ? ids.next() : command.id();
        var project = Project.create(id, command.profile(), caller.now());
        projects.add(project);
        history.record(caller, History.Entry.of("PROJECT", id, project.code(), project.head(), "project.created"));
        return project;
    }
}
