package io.comptoir.adapter.persistence.product;

import static io.comptoir.adapter.persistence.product.Catalogue.NOW;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comptoir.adapter.persistence.shared.PostgresTest;
import io.comptoir.application.shared.Expected;
import io.comptoir.domain.product.ProductFamily;
import io.comptoir.domain.shared.document.ExternalRef;
import io.comptoir.domain.shared.error.DomainException.NotFound;
import io.comptoir.domain.shared.error.DomainException.StaleVersion;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PgProductsTest extends PostgresTest {

    private final Catalogue catalogue = new Catalogue(sql, ids);

    @BeforeEach
    void company_with_defaults() {
        committed(catalogue::defaults);
    }

    @Test
    void give_back_what_was_added() {
        var product = catalogue.product("STY", "Stylo", new ExternalRef("sap", "4711"));

        committed(() -> catalogue.products.add(product));

        var found = committed(() -> catalogue.products.get(product.id()));
        assertThat(found)
                .usingRecursiveComparison()
                .withComparatorForType(java.math.BigDecimal::compareTo, java.math.BigDecimal.class)
                .isEqualTo(product);
    }

    @Test
    void refuse_a_code_that_is_taken() {
        committed(() -> catalogue.products.add(catalogue.product("STY", "Stylo", null)));

        assertRefused(
                () -> committed(() -> catalogue.products.add(catalogue.product("STY", "Autre", null))),
                SharedRule.ALREADY_EXISTS);
    }

    @Test
    void refuse_an_external_reference_that_is_taken() {
        var ref = new ExternalRef("sap", "4711");
        committed(() -> catalogue.products.add(catalogue.product("A", "A", ref)));

        assertRefused(
                () -> committed(() -> catalogue.products.add(catalogue.product("B", "B", ref))),
                SharedRule.ALREADY_EXISTS);
    }

    @Test
    void keep_a_change_of_the_version_that_was_locked() {
        var id = committed(() -> catalogue.goods("STY", "Stylo", "1.20"));

        committed(() -> {
            var locked = catalogue.products.lock(id, new Expected(1));
            catalogue.products.update(locked.archive(NOW));
        });

        assertThat(committed(() -> catalogue.products.get(id)).head().archived())
                .isTrue();
        assertThatThrownBy(() -> committed(() -> catalogue.products.lock(id, new Expected(1))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void are_deleted_with_their_prices() {
        var id = committed(() -> catalogue.goods("STY", "Stylo", "1.20"));

        committed(() -> catalogue.products.remove(id));

        assertThatThrownBy(() -> committed(() -> catalogue.products.get(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void keep_their_unit_from_being_deleted() {
        committed(() -> catalogue.goods("STY", "Stylo", "1.20"));
        var piece = committed(() -> catalogue.units.find("C62")).orElseThrow();

        assertRefused(() -> committed(() -> catalogue.units.remove(piece.id())), SharedRule.IN_USE);
    }

    @Test
    void stand_in_families_whose_lineage_is_known() {
        var root = ProductFamily.create(ids.next(), new ProductFamily.Profile("ROOT", "Root", null), List.of(), NOW);
        var leaf = ProductFamily.create(
                ids.next(), new ProductFamily.Profile("LEAF", "Leaf", root.id()), List.of(root.id()), NOW);
        committed(() -> {
            catalogue.families.add(root);
            catalogue.families.add(leaf);
        });

        assertThat(committed(() -> catalogue.families.lineage(leaf.id()))).containsExactly(leaf.id(), root.id());
        assertThat(committed(() -> catalogue.families.lineage(UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    void are_unknown_to_other_companies() {
        var id = committed(() -> catalogue.goods("STY", "Stylo", "1.20"));

        assertThat(work.read(ids.next(), () -> catalogue.products.find(id))).isEmpty();
    }
}
