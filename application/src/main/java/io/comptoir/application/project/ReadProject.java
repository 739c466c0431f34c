package io.comptoir.application.project;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.project.Project;
import java.util.UUID;

/** Reads a project. */
@UseCase("project:read")
public class ReadProject {

    private final Projects projects;

    public ReadProject(Projects projects) {
        this.projects = projects;
    }

    public Project handle(Caller caller, UUID id) {
        return projects.get(id);
    }
}
