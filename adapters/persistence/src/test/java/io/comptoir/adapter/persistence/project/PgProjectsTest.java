package io.comptoir.adapter.persistence.project;

import static io.comptoir.domain.customer.Customers.NOW;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.adapter.persistence.customer.PgCustomers;
import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.PostgresTest;
import io.comptoir.application.project.ListProjects;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.ListRequest.Sort;
import io.comptoir.domain.customer.Customers;
import io.comptoir.domain.project.Project;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PgProjectsTest extends PostgresTest {

    private final PgProjects projects = new PgProjects(sql, new ListSql(sql));

    @Test
    void are_added_changed_listed_and_deleted() {
        var customer = Customers.customer();
        var project = project("CH-1", customer.id());
        committed(() -> {
            new PgCustomers(sql).add(customer);
            projects.add(project);
        });
        assertThat(committed(() -> projects.get(project.id()))).isEqualTo(project);

        committed(() ->
                projects.update(projects.lock(project.id(), new Expected(1)).archive(NOW)));
        assertThat(committed(() -> projects.get(project.id())).head().archived())
                .isTrue();

        var code = new Sort(ListProjects.DEFINITION.field("code").orElseThrow(), false);
        var request = new ListRequest(List.of(), "chantier", List.of(code), 50, List.of(), false, false);
        assertThat(committed(() -> projects.page(request)).items()).hasSize(1);

        committed(() -> projects.remove(project.id()));
        assertThat(committed(() -> projects.find(project.id()))).isEmpty();
    }

    @Test
    void refuse_a_customer_that_nobody_knows() {
        assertRefused(
                () -> committed(() -> projects.add(project("CH-1", UUID.randomUUID()))), SharedRule.UNKNOWN_REFERENCE);
    }

    private Project project(String code, UUID customerId) {
        return Project.create(ids.next(), new Project.Profile(code, "Chantier", customerId), NOW);
    }
}
