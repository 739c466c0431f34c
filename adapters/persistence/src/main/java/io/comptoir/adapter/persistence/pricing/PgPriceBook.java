package io.comptoir.adapter.persistence.pricing;

import com.fasterxml.jackson.core.type.TypeReference;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.pricing.PriceBook;
import io.comptoir.domain.shared.document.Item;
import io.comptoir.domain.shared.document.ItemKind;
import jakarta.inject.Singleton;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that lines need to know of products, in one statement: list, version of the day, products, prices, units. */
@Singleton
public class PgPriceBook implements PriceBook {

    private static final String LOOK = """
            WITH list AS (
                SELECT l.id, l.currency FROM price_list l
                 WHERE l.company_id = ? AND NOT l.archived AND (?::uuid IS NULL OR l.id = ?)
                 ORDER BY l.currency = ? DESC, l.is_default DESC, l.code LIMIT 1),
            chosen AS (
                SELECT l.currency, v.id AS version_id FROM list l
                  LEFT JOIN price_list_version v
                    ON v.company_id = ? AND v.price_list_id = l.id AND ? BETWEEN v.valid_from AND v.valid_to)
            SELECT c.currency, p.id, p.code, p.name, p.kind, p.stock_tracked, p.unit_code, p.tax_rate_id, p.archived,
                   p.cost, pp.list_price, pp.standard_price, pp.limit_price,
                   array_to_json(ARRAY (SELECT u.code FROM unit u WHERE u.company_id = ? AND u.code = ANY (?))) AS units
              FROM (SELECT 1) one
              LEFT JOIN chosen c ON true
              LEFT JOIN product p ON p.company_id = ? AND p.id = ANY (?::uuid[])
              LEFT JOIN product_price pp
                ON pp.company_id = p.company_id AND pp.version_id = c.version_id AND pp.product_id = p.id
            """;
    private static final TypeReference<Set<String>> CODES = new TypeReference<>() {};

    private final Sql sql;

    public PgPriceBook(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Found look(Inquiry inquiry) {
        var company = Scope.companyId();
        var rows = sql.list(
                LOOK,
                PgPriceBook::read,
                company,
                inquiry.priceListId(),
                inquiry.priceListId(),
                inquiry.currency(),
                company,
                inquiry.day(),
                company,
                inquiry.unitCodes(),
                company,
                inquiry.productIds());
        var first = rows.getFirst();
        var offers = rows.stream()
                .flatMap(r -> r.offer().stream())
                .collect(Collectors.toMap(PgPriceBook::productId, Function.identity()));
        return new Found(first.currency(), offers, first.units());
    }

    private record Read(@Nullable Currency currency, Set<String> units, Optional<Offer> offer) {}

    private static UUID productId(Offer offer) {
        return Objects.requireNonNull(offer.item().productId());
    }

    private static Read read(ResultRow row) {
        var currency = row.stringOrNull("currency");
        return new Read(
                currency == null ? null : Currency.getInstance(currency),
                row.json("units", CODES),
                row.uuidOrNull("id") == null ? Optional.empty() : Optional.of(offer(row)));
    }

    private static Offer offer(ResultRow row) {
        var item = new Item(
                row.uuid("id"),
                row.string("code"),
                row.string("name"),
                row.code("kind", ItemKind.class),
                row.bool("stock_tracked"),
                row.string("unit_code"));
        return new Offer(
                item,
                row.uuidOrNull("tax_rate_id"),
                row.bool("archived"),
                row.decimalOrNull("cost"),
                PriceColumns.prices(row));
    }
}
