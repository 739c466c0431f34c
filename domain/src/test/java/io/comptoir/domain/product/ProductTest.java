package io.comptoir.domain.product;

import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.comptoir.domain.pricing.TaxRates;
import io.comptoir.domain.shared.document.ExternalRef;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import io.comptoir.domain.shared.error.SharedRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductTest {

    private static final Stamp NOW = TaxRates.NOW;

    @ParameterizedTest
    @ValueSource(strings = {"96385074", "036000291452", "4006381333931", "10614141000415"})
    void takes_a_barcode_whose_check_digit_fits(String barcode) {
        assertThat(create(profile(ProductKind.GOODS, true, barcode, "1"))
                        .profile()
                        .barcode())
                .isEqualTo(barcode);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"96385075", "036000291453", "4006381333932", "1061414100041", "123", "40063813339310", "ABCDEFGH"
            })
    void refuses_a_barcode_that_is_no_gtin(String barcode) {
        assertThat(faults(profile(ProductKind.GOODS, true, barcode, "1"))).containsExactly("/barcode invalid-gtin");
    }

    @Test
    void tells_all_faults_at_once() {
        var profile = new Product.Profile(
                "P",
                "P",
                null,
                ProductKind.SERVICE,
                null,
                "HUR",
                null,
                new BigDecimal("-1"),
                new BigDecimal("0.1234567"),
                null,
                true,
                new BigDecimal("1234567890123456"),
                List.of(new ExternalRef("sap", "1"), new ExternalRef("sap", "1")));

        assertThat(faults(profile))
                .containsExactly(
                        "/stockTracked service-in-stock",
                        "/weight invalid-measure",
                        "/volume invalid-measure",
                        "/cost invalid-measure",
                        "/externalRefs/1 duplicate");
    }

    @Test
    void stands_on_a_line_as_what_it_is() {
        var goods = create(profile(ProductKind.GOODS, true, null, null)).item();
        var service = create(profile(ProductKind.SERVICE, false, null, null)).item();

        assertThat(goods.kind()).isEqualTo(ItemKind.GOODS);
        assertThat(goods.stockTracked()).isTrue();
        assertThat(goods.unitCode()).isEqualTo("C62");
        assertThat(service.kind()).isEqualTo(ItemKind.SERVICE);
        assertThat(service.productCode()).isEqualTo("PEN");
        assertThat(service.description()).isEqualTo("Pen");
    }

    @Test
    void counts_its_versions() {
        var product = create(profile(ProductKind.GOODS, true, null, null));

        var changed = product.change(product.profile(), NOW).touched(NOW).archive(NOW);

        assertThat(changed.version()).isEqualTo(4);
        assertRefused(() -> changed.archive(NOW), SharedRule.ALREADY_ARCHIVED);
        assertThat(changed.unarchive(NOW).head().archived()).isFalse();
    }

    @Test
    void stands_in_a_family_that_is_not_below_itself() {
        var root = family(null, List.of());
        var leaf = family(root.id(), List.of(root.id()));
        var below = new ProductFamily.Profile("F", "F", leaf.id());

        assertRefused(() -> root.change(below, List.of(leaf.id(), root.id()), NOW), ProductRule.FAMILY_IN_ITSELF);
        assertRefused(
                () -> ProductFamily.create(root.id(), below, List.of(leaf.id(), root.id()), NOW),
                ProductRule.FAMILY_IN_ITSELF);
        assertThat(leaf.change(new ProductFamily.Profile("F", "F", null), List.of(), NOW)
                        .version())
                .isEqualTo(2);
        assertThat(leaf.archive(NOW).unarchive(NOW).code()).isEqualTo("F");
    }

    @Test
    void is_counted_in_units_that_keep_their_code() {
        var unit = Unit.create(UUID.randomUUID(), new Unit.Profile("KGM", "Kilo", "Kilo", "kg", 3), NOW);

        assertRefused(
                () -> unit.change(new Unit.Profile("GRM", "Gramme", "Gram", "g", 0), NOW), ProductRule.UNIT_CODE_FIXED);
        assertThat(unit.change(new Unit.Profile("KGM", "Kilogramme", "Kilogram", "kg", 3), NOW)
                        .version())
                .isEqualTo(2);
        assertThat(unit.archive(NOW).unarchive(NOW).version()).isEqualTo(3);
    }

    private static ProductFamily family(UUID parent, List<UUID> ancestors) {
        return ProductFamily.create(UUID.randomUUID(), new ProductFamily.Profile("F", "F", parent), ancestors, NOW);
    }

    private static Product create(Product.Profile profile) {
        return Product.create(UUID.randomUUID(), profile, NOW);
    }

    private static List<String> faults(Product.Profile profile) {
        return catchThrowableOfType(InvalidValue.class, () -> create(profile)).faults().stream()
                .map(f -> f.pointer() + " " + f.code())
                .toList();
    }

    private static Product.Profile profile(ProductKind kind, boolean stockTracked, String barcode, String cost) {
        return new Product.Profile(
                "PEN",
                "Pen",
                null,
                kind,
                null,
                "C62",
                null,
                null,
                null,
                barcode,
                stockTracked,
                cost == null ? null : new BigDecimal(cost),
                List.of());
    }
}
