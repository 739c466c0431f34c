package io.comptoir.adapter.persistence.pricing;

import static io.comptoir.adapter.persistence.product.Catalogue.EUR;
import static io.comptoir.adapter.persistence.product.Catalogue.NOW;
import static io.comptoir.adapter.persistence.product.Catalogue.TODAY;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.adapter.persistence.product.Catalogue;
import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.PostgresTest;
import io.comptoir.application.pricing.LineAssembler;
import io.comptoir.application.pricing.LineContext;
import io.comptoir.application.pricing.LineInput;
import io.comptoir.application.pricing.ListProductPrices;
import io.comptoir.application.pricing.PriceBook.Inquiry;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.domain.pricing.ListedPrice;
import io.comptoir.domain.pricing.PriceList;
import io.comptoir.domain.pricing.Prices;
import io.comptoir.domain.shared.error.SharedRule;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PgPricingTest extends PostgresTest {

    private static final Currency USD = Currency.getInstance("USD");

    private final Catalogue catalogue = new Catalogue(sql, ids);
    private final PgPriceBook book = new PgPriceBook(sql);

    @BeforeEach
    void company_with_defaults() {
        committed(catalogue::defaults);
    }

    @Test
    void finds_products_with_their_prices_and_known_units() {
        var pen = committed(() -> catalogue.goods("STY", "Stylo", "1.20"));

        var found = committed(
                () -> book.look(new Inquiry(null, EUR, TODAY, Set.of(pen, UUID.randomUUID()), Set.of("KGM", "XXX"))));

        assertThat(found.currency()).isEqualTo(EUR);
        assertThat(found.unitCodes()).containsExactly("KGM");
        assertThat(found.products()).containsOnlyKeys(pen);
        assertThat(found.products().get(pen).prices().listPrice()).isEqualByComparingTo("1.20");
        assertThat(found.products().get(pen).cost()).isEqualByComparingTo("0.40");
    }

    @Test
    void knows_no_currency_of_an_unknown_list() {
        var found = committed(() -> book.look(new Inquiry(UUID.randomUUID(), EUR, TODAY, Set.of(), Set.of())));

        assertThat(found.currency()).isNull();
    }

    @Test
    void prefers_a_list_in_the_currency_of_the_document() {
        var pen = committed(() -> catalogue.goods("STY", "Stylo", "1.20"));
        var dollars = committed(() -> {
            var list = list("US", USD, false);
            catalogue.lists.add(list);
            catalogue.prices.put(
                    list.id(), ListedPrice.none(pen).change(new Prices(null, new BigDecimal("2"), null)), TODAY);
            return list;
        });

        var found = committed(() -> book.look(new Inquiry(null, USD, TODAY, Set.of(pen), Set.of())));

        assertThat(found.currency()).isEqualTo(USD);
        assertThat(found.products().get(pen).prices().rulePrice()).isEqualByComparingTo("2");
        assertThat(committed(() -> catalogue.prices.get(dollars.id(), pen, TODAY))
                        .version())
                .isOne();
    }

    @Test
    void assembles_any_number_of_lines_in_two_statements() {
        var inputs = committed(() -> IntStream.range(0, 100)
                .mapToObj(i -> LineInput.of(catalogue.goods("P" + i, "Product " + i, "1"), BigDecimal.ONE))
                .toList());
        var assembler = new LineAssembler(book, catalogue.rates, ids);
        var context = new LineContext(company, TODAY, EUR, null, null, "FR", true);

        long executed = committed(() -> {
            long before = sql.executed();
            assertThat(assembler.assemble(context, inputs)).hasSize(100);
            return sql.executed() - before;
        });

        assertThat(executed).isEqualTo(2);
    }

    @Test
    void keeps_one_default_list() {
        var first = committed(catalogue.lists::defaultList);

        committed(() -> catalogue.lists.add(list("NEW", EUR, true)));

        assertThat(committed(catalogue.lists::defaultList).code()).isEqualTo("NEW");
        assertThat(committed(() -> catalogue.lists.get(first.id())).isDefault()).isFalse();
    }

    @Test
    void lists_rates_lists_and_prices() {
        var pen = committed(() -> catalogue.goods("STY", "Stylo", "1.20"));
        var lists = new PgPricingLists(new ListSql(sql));
        var all = new ListRequest(List.of(), null, List.of(), 50, List.of(), false, false);

        assertThat(committed(() -> lists.taxRates(all)).items()).hasSize(7);
        assertThat(committed(() -> lists.priceLists(all)).items()).hasSize(1);
        var standard = committed(catalogue.lists::defaultList).id();
        assertThat(ListProductPrices.DEFINITION.searchable()).isTrue();
        assertThat(committed(() -> lists.prices(standard, TODAY, all)).items())
                .extracting(ListedPrice::productId)
                .containsExactly(pen);
    }

    @Test
    void refuses_a_rate_twice_and_forgets_it_when_it_is_removed() {
        var rate = committed(() -> catalogue.rates.all().getFirst());

        assertRefused(() -> committed(() -> catalogue.rates.add(rate)), SharedRule.ALREADY_EXISTS);
        committed(() -> catalogue.rates.remove(rate.id()));
        assertThat(committed(() -> catalogue.rates.find(rate.id()))).isEmpty();
    }

    private PriceList list(String code, Currency currency, boolean isDefault) {
        return PriceList.create(ids.next(), new PriceList.Profile(code, code, currency, isDefault), NOW);
    }
}
