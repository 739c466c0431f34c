package io.comptoir.adapter.persistence.project;

import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.RecordTable;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.project.Projects;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.project.Project;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Projects as rows. */
@Singleton
public class PgProjects implements Projects {

    private static final String LISTED =
            "SELECT t.*, comptoir_fold(t.code || ' ' || t.name) AS search_text FROM project t WHERE t.company_id = ?";

    private final ListSql lists;
    private final RecordTable<Project> table;

    public PgProjects(Sql sql, ListSql lists) {
        this.lists = lists;
        this.table = new RecordTable<>(sql, "project", "t.*", "project", PgProjects::read);
    }

    @Override
    public Optional<Project> find(UUID id) {
        return table.find(id);
    }

    @Override
    public Page<Project> page(ListRequest request) {
        return lists.page(request, LISTED, List.of(Scope.companyId()), PgProjects::read);
    }

    @Override
    public Project lock(UUID id, Expected expected) {
        return table.lock(id, expected, Project::head);
    }

    @Override
    public void add(Project project) {
        table.add(row(project));
    }

    @Override
    public void update(Project project) {
        table.update(row(project), project.head());
    }

    @Override
    public void remove(UUID id) {
        table.remove(id);
    }

    private static Row row(Project project) {
        var profile = project.profile();
        return RecordTable.row(project.id(), project.head())
                .with("code", profile.code())
                .with("name", profile.name())
                .with("customer_id", profile.customerId());
    }

    private static Project read(ResultRow row) {
        return new Project(
                row.uuid("id"),
                RecordTable.head(row),
                new Project.Profile(row.string("code"), row.string("name"), row.uuidOrNull("customer_id")));
    }
}
