package io.comptoir.adapter.persistence.carrier;

import static io.comptoir.domain.customer.Customers.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.PostgresTest;
import io.comptoir.application.carrier.ListCarriers;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.ListRequest.Sort;
import io.comptoir.domain.carrier.Carrier;
import java.util.List;
import org.junit.jupiter.api.Test;

class PgCarriersTest extends PostgresTest {

    private final PgCarriers carriers = new PgCarriers(sql, new ListSql(sql));

    @Test
    void are_added_changed_listed_and_deleted() {
        var carrier = Carrier.create(
                ids.next(), new Carrier.Profile("TR", "Transports Élan", "a@elan.fr", "0123456789"), NOW);
        committed(() -> carriers.add(carrier));
        assertThat(committed(() -> carriers.get(carrier.id()))).isEqualTo(carrier);

        committed(() ->
                carriers.update(carriers.lock(carrier.id(), new Expected(1)).archive(NOW)));
        assertThat(committed(() -> carriers.get(carrier.id())).head().archived())
                .isTrue();

        var code = new Sort(ListCarriers.DEFINITION.field("code").orElseThrow(), false);
        var request = new ListRequest(List.of(), "elan", List.of(code), 50, List.of(), false, false);
        assertThat(committed(() -> carriers.page(request)).items()).hasSize(1);

        committed(() -> carriers.remove(carrier.id()));
        assertThat(committed(() -> carriers.find(carrier.id()))).isEmpty();
    }
}
