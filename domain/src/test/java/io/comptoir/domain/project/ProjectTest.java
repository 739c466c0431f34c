package io.comptoir.domain.project;

import static io.comptoir.domain.customer.Customers.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProjectTest {

    @Test
    void is_changed_and_archived() {
        var project = Project.create(UUID.randomUUID(), new Project.Profile("P1", "Chantier", null), NOW);

        var changed = project.change(new Project.Profile("P2", "Chantier", UUID.randomUUID()), NOW);

        assertThat(changed.code()).isEqualTo("P2");
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.archive(NOW).head().archived()).isTrue();
        assertThat(changed.archive(NOW).unarchive(NOW).head().archived()).isFalse();
    }

    @Test
    void needs_a_code_and_a_name() {
        var nameless = new Project.Profile("", "", null);

        assertThatThrownBy(() -> Project.create(UUID.randomUUID(), nameless, NOW))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.faults()).hasSize(2));
    }
}
