package io.comptoir.domain.carrier;

import static io.comptoir.domain.customer.Customers.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CarrierTest {

    @Test
    void is_changed_and_archived() {
        var carrier = Carrier.create(UUID.randomUUID(), new Carrier.Profile("C1", "Trans", null, "0123456789"), NOW);

        var changed = carrier.change(new Carrier.Profile("C2", "Trans", "a@b.fr", null), NOW);

        assertThat(changed.code()).isEqualTo("C2");
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.archive(NOW).head().archived()).isTrue();
        assertThat(changed.archive(NOW).unarchive(NOW).head().archived()).isFalse();
    }

    @Test
    void tells_all_faults_at_once() {
        var wrong = new Carrier.Profile("", "", "a", "b");

        assertThatThrownBy(() -> Carrier.create(UUID.randomUUID(), wrong, NOW))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.faults()).hasSize(4));
    }
}
