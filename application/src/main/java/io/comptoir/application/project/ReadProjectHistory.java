package io.comptoir.application.project;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.List;
import java.util.UUID;

/** Reads what happened to a project. */
@UseCase("project:read")
public class ReadProjectHistory {

    private final Projects projects;
    private final History history;

    public ReadProjectHistory(Projects projects, History history) {
        this.projects = projects;
        this.history = history;
    }

    public List<History.Recorded> handle(Caller caller, UUID id) {
        return history.of("PROJECT", projects.get(id).id());
    }
}
