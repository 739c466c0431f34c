package io.comptoir.adapter.rest.project;

import io.comptoir.adapter.rest.shared.shape.ListedReference;
import io.comptoir.application.project.ListProjects;
import io.comptoir.application.shared.UseCases;
import io.comptoir.domain.project.Project;
import jakarta.inject.Singleton;

/** Projects in place of their ids. */
@Singleton
public class ProjectReference extends ListedReference<ListProjects, Project> {

    public ProjectReference(UseCases useCases, ListProjects list) {
        super(useCases, "project", list, ListProjects::handle, new Shown<>(ProjectResponse.class, ProjectResponse::of));
    }
}
