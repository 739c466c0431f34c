package io.comptoir.adapter.persistence.product;

import com.fasterxml.jackson.core.type.TypeReference;
import io.comptoir.adapter.persistence.shared.RecordTable;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.domain.product.Product;
import io.comptoir.domain.product.ProductKind;
import io.comptoir.domain.shared.document.ExternalRef;
import io.comptoir.domain.shared.money.DecimalBounds;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A product as a row, its external references gathered into one column. */
final class ProductColumns {

    static final String SELECTED = """
            t.*, coalesce((SELECT json_agg(json_build_object('system', e.system, 'id', e.external_id)
                                           ORDER BY e.system, e.external_id)
                             FROM product_external_ref e
                            WHERE e.company_id = t.company_id AND e.product_id = t.id), '[]') AS external_refs""";

    private static final TypeReference<List<ExternalRef>> REFS = new TypeReference<>() {};

    private ProductColumns() {}

    static Row row(Product product) {
        var profile = product.profile();
        return RecordTable.row(product.id(), product.head())
                .with("code", profile.code())
                .with("name", profile.name())
                .with("description", profile.description())
                .with("kind", profile.kind())
                .with("family_id", profile.familyId())
                .with("unit_code", profile.unitCode())
                .with("tax_rate_id", profile.taxRateId())
                .with("weight", profile.weight())
                .with("volume", profile.volume())
                .with("barcode", profile.barcode())
                .with("stock_tracked", profile.stockTracked())
                .with("cost", profile.cost());
    }

    static List<Row> refs(Product product) {
        return product.profile().externalRefs().stream()
                .map(ref -> Row.of("product_id", product.id())
                        .with("system", ref.system())
                        .with("external_id", ref.id()))
                .toList();
    }

    static Product read(ResultRow row) {
        return new Product(
                row.uuid("id"),
                RecordTable.head(row),
                new Product.Profile(
                        row.string("code"),
                        row.string("name"),
                        row.stringOrNull("description"),
                        row.code("kind", ProductKind.class),
                        row.uuidOrNull("family_id"),
                        row.string("unit_code"),
                        row.uuidOrNull("tax_rate_id"),
                        plain(row.decimalOrNull("weight")),
                        plain(row.decimalOrNull("volume")),
                        row.stringOrNull("barcode"),
                        row.bool("stock_tracked"),
                        plain(row.decimalOrNull("cost")),
                        row.json("external_refs", REFS)));
    }

    /** Without the zeros that the column's scale adds. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        return value == null ? null : DecimalBounds.bounded(value, DecimalBounds.DECIMALS);
    }
}
