package io.comptoir.adapter.persistence.pricing;

import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.domain.pricing.ListedPrice;
import io.comptoir.domain.pricing.Prices;

/** The columns of prices. */
public final class PriceColumns {

    private PriceColumns() {}

    /** The three prices of a row; none where no price was joined to it. */
    public static Prices prices(ResultRow row) {
        return new Prices(
                row.decimalOrNull("list_price"), row.decimalOrNull("standard_price"), row.decimalOrNull("limit_price"));
    }

    static ListedPrice listed(ResultRow row) {
        return new ListedPrice(row.uuid("product_id"), row.integer("version"), prices(row));
    }
}
