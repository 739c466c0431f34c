package io.comptoir.application.project;

import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.project.Project;
import io.comptoir.domain.shared.error.DomainException;
import java.util.Optional;
import java.util.UUID;

/** The company's projects. */
public interface Projects {

    Optional<Project> find(UUID id);

    default Project get(UUID id) {
        return find(id).orElseThrow(() -> new DomainException.NotFound("project", id));
    }

    Page<Project> page(ListRequest request);

    Project lock(UUID id, Expected expected);

    /** Refuses a code that another project has. */
    void add(Project project);

    /** Refuses a code that another project has. */
    void update(Project project);

    /** Refuses while a document names the project. */
    void remove(UUID id);
}
