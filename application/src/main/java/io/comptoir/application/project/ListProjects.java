package io.comptoir.application.project;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.project.Project;
import java.util.List;

/** Lists the projects. */
@UseCase("project:list")
public class ListProjects {

    public static final ListDefinition DEFINITION = new ListDefinition(
            "projects",
            List.of(
                    new Field("code", "code", Field.Type.TEXT, true),
                    new Field("name", "name", Field.Type.TEXT, true),
                    new Field("customerId", "customer_id", Field.Type.ID, false),
                    new Field("archived", "archived", Field.Type.BOOLEAN, false),
                    new Field("createdAt", "created_at", Field.Type.INSTANT, true),
                    new Field("updatedAt", "updated_at", Field.Type.INSTANT, true)),
            true,
            "code");

    private final Projects projects;

    public ListProjects(Projects projects) {
        this.projects = projects;
    }

    public Page<Project> handle(Caller caller, ListRequest request) {
        return projects.page(request);
    }
}
