package io.comptoir.application.project;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.project.Project;
import java.util.UUID;

/** Puts a project aside: documents keep it, new ones refuse it. */
@UseCase("project:archive")
public class ArchiveProject {

    /** Which one, in which version. */
    public record Command(UUID id, Expected expected) {}

    private final Projects projects;
    private final History history;

    public ArchiveProject(Projects projects, History history) {
        this.projects = projects;
        this.history = history;
    }

    public Project handle(Caller caller, Command command) {
        var project = projects.lock(command.id(), command.expected()).archive(caller.now());
        projects.update(project);
        history.record(
                caller, History.Entry.of("PROJECT", project.id(), project.code(), project.head(), "project.archived"));
        return project;
    }
}
