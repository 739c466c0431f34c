package io.comptoir.adapter.persistence.product;

import static io.comptoir.adapter.persistence.product.Catalogue.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.PostgresTest;
import io.comptoir.application.product.ListProducts;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.ListRequest.Condition;
import io.comptoir.application.shared.listing.ListRequest.Operator;
import io.comptoir.application.shared.listing.ListRequest.Sort;
import io.comptoir.domain.shared.document.ExternalRef;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PgCatalogueListsTest extends PostgresTest {

    private final Catalogue catalogue = new Catalogue(sql, ids);
    private final PgCatalogueLists lists = new PgCatalogueLists(new ListSql(sql));

    @BeforeEach
    void company_with_goods() {
        committed(() -> {
            catalogue.defaults();
            catalogue.goods("STY-01", "Stylo à bille Élégance", "1.20");
            catalogue.goods("CAR-01", "Carnet « Œuvre »", "3.50");
            catalogue.goods("SAC-01", "Sac en toile d'été", "9.90");
        });
    }

    @Test
    void come_by_code_with_the_prices_of_the_default_list() {
        var page = committed(() -> lists.products(TODAY, request(null)));

        assertThat(page.items()).extracting(v -> v.product().code()).containsExactly("CAR-01", "SAC-01", "STY-01");
        assertThat(page.items().getFirst().prices().listPrice()).isEqualByComparingTo("3.50");
    }

    @Test
    void are_searched_by_the_beginnings_of_words_whatever_accents_and_case() {
        assertThat(found("ELEG stylo")).containsExactly("STY-01");
        assertThat(found("oeuv")).containsExactly("CAR-01");
        assertThat(found("d'ete")).containsExactly("SAC-01");
        assertThat(found("sac-01")).containsExactly("SAC-01");
        assertThat(found("légance")).isEmpty();
        assertThat(found("!'\\ & | :*")).isEmpty();
    }

    @Test
    void are_searched_in_their_company_only() {
        var other = work.read(ids.next(), () -> lists.products(TODAY, request("stylo")));

        assertThat(other.items()).isEmpty();
    }

    @Test
    void are_found_by_what_another_system_calls_them() {
        committed(() -> catalogue.products.add(catalogue.product("REF", "Ref", new ExternalRef("sap", "4711"))));
        var field = ListProducts.DEFINITION.field("externalRef").orElseThrow();
        var condition = new Condition(field, Operator.IN, List.of("sap:4711", "sap:9999"));

        var page = committed(() -> lists.products(
                TODAY, new ListRequest(List.of(condition), null, List.of(), 50, List.of(), false, true)));

        assertThat(page.items()).extracting(v -> v.product().code()).containsExactly("REF");
        assertThat(page.total()).isOne();
    }

    @Test
    void list_units_and_families() {
        assertThat(committed(() -> lists.units(request("kilo"))).items())
                .extracting(u -> u.code())
                .containsExactly("KGM", "KMT");
        assertThat(committed(() -> lists.families(request(null))).items()).isEmpty();
    }

    private List<String> found(String query) {
        return committed(() -> lists.products(TODAY, request(query))).items().stream()
                .map(v -> v.product().code())
                .toList();
    }

    private static ListRequest request(@Nullable String query) {
        var code = new Sort(ListProducts.DEFINITION.field("code").orElseThrow(), false);
        return new ListRequest(List.of(), query, List.of(code), 50, List.of(), false, false);
    }
}
