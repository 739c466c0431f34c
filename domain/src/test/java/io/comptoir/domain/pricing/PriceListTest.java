package io.comptoir.domain.pricing;

import static io.comptoir.domain.pricing.TaxRates.NOW;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PriceListTest {

    private final PriceList standard = list("EUR", true);
    private final PriceList other = list("EUR", false);

    @Test
    void stays_default_until_another_one_is() {
        assertRefused(() -> standard.change(profile("EUR", false), NOW), PriceListRule.DEFAULT_PRICE_LIST_NEEDED);
        assertRefused(() -> standard.archive(NOW), PriceListRule.DEFAULT_PRICE_LIST_NEEDED);
        assertRefused(standard::requireDispensable, PriceListRule.DEFAULT_PRICE_LIST_NEEDED);
        assertThat(other.requireDispensable()).isSameAs(other);
    }

    @Test
    void becomes_default_unless_archived() {
        assertThat(other.change(profile("EUR", true), NOW).isDefault()).isTrue();
        assertRefused(
                () -> other.archive(NOW).change(profile("EUR", true), NOW), PriceListRule.DEFAULT_PRICE_LIST_ARCHIVED);
        assertThat(other.archive(NOW).unarchive(NOW).version()).isEqualTo(3);
    }

    @Test
    void keeps_its_currency() {
        assertRefused(() -> other.change(profile("USD", false), NOW), PriceListRule.PRICE_LIST_CURRENCY_FIXED);
        assertThat(other.currency().getCurrencyCode()).isEqualTo("EUR");
    }

    @Test
    void gives_the_standard_price_before_the_list_price() {
        var list = new BigDecimal("1.50");
        var asked = new BigDecimal("1.20");

        assertThat(new Prices(list, asked, null).rulePrice()).isEqualByComparingTo("1.20");
        assertThat(new Prices(list, null, null).rulePrice()).isEqualByComparingTo("1.50");
        assertThat(Prices.NONE.rulePrice()).isNull();
        assertThat(Prices.NONE.isEmpty()).isTrue();
        assertThat(new Prices(null, null, asked).isEmpty()).isFalse();
    }

    @Test
    void knows_no_negative_price() {
        assertThatThrownBy(() -> new Prices(new BigDecimal("-1"), null, null)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void counts_the_versions_of_a_price() {
        var product = UUID.randomUUID();

        var price = ListedPrice.none(product).change(new Prices(BigDecimal.ONE, null, null));

        assertThat(ListedPrice.none(product).version()).isZero();
        assertThat(price.version()).isOne();
        assertThat(price.productId()).isEqualTo(product);
    }

    private static PriceList list(String currency, boolean isDefault) {
        return PriceList.create(UUID.randomUUID(), profile(currency, isDefault), NOW);
    }

    private static PriceList.Profile profile(String currency, boolean isDefault) {
        return new PriceList.Profile("STD", "Standard", Currency.getInstance(currency), isDefault);
    }
}
