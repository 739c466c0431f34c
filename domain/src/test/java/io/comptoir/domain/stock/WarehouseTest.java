package io.comptoir.domain.stock;

import static io.comptoir.domain.customer.Customers.NOW;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comptoir.domain.shared.document.Address;
import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import io.comptoir.domain.shared.error.Fault;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WarehouseTest {

    @Test
    void is_changed_and_archived() {
        var warehouse = warehouse(false);

        var changed = warehouse.change(profile(true), NOW);

        assertThat(changed.isDefault()).isTrue();
        assertThat(changed.version()).isEqualTo(2);
        assertThat(warehouse.archive(NOW).head().archived()).isTrue();
        assertThat(warehouse.archive(NOW).unarchive(NOW).head().archived()).isFalse();
    }

    @Test
    void stays_the_default_until_another_takes_over() {
        var main = warehouse(true);

        assertThat(main.change(profile(true), NOW).isDefault()).isTrue();
        assertRefused(() -> main.change(profile(false), NOW), WarehouseRule.DEFAULT_WAREHOUSE_NEEDED);
        assertRefused(() -> main.archive(NOW), WarehouseRule.DEFAULT_WAREHOUSE_NEEDED);
        assertRefused(main::requireDeletable, WarehouseRule.DEFAULT_WAREHOUSE_NEEDED);
        assertThat(warehouse(false).requireDeletable().isDefault()).isFalse();
    }

    @Test
    void is_checked() {
        var nowhere = new Address(null, null, null, "1", null, null, "FR");
        var profile = new Warehouse.Profile("", " ", nowhere, false, true);

        assertThatThrownBy(() -> Warehouse.create(UUID.randomUUID(), profile, NOW))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        e -> assertThat(e.faults())
                                .extracting(Fault::pointer)
                                .containsExactly("/code", "/name", "/address/postcode"));
    }

    private static Warehouse warehouse(boolean isDefault) {
        return Warehouse.create(UUID.randomUUID(), profile(isDefault), NOW);
    }

    private static Warehouse.Profile profile(boolean isDefault) {
        return new Warehouse.Profile("W1", "Entrepôt", null, isDefault, true);
    }
}
