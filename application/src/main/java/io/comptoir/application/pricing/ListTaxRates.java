package io.comptoir.application.pricing;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.pricing.TaxRate;
import java.util.List;

/** Lists the tax rates. */
@UseCase("taxRate:list")
public class ListTaxRates {

    public static final ListDefinition DEFINITION = new ListDefinition(
            "tax-rates",
            List.of(
                    new Field("code", "code", Field.Type.TEXT, true),
                    new Field("name", "name", Field.Type.TEXT, true),
                    new Field("country", "country", Field.Type.CODE, true),
                    new Field("category", "category", Field.Type.CODE, true),
                    new Field("rate", "rate", Field.Type.DECIMAL, true),
                    new Field("validFrom", "valid_from", Field.Type.DATE, false),
                    new Field("validTo", "valid_to", Field.Type.DATE, false),
                    new Field("archived", "archived", Field.Type.BOOLEAN, false)),
            true,
            "code");

    private final PricingLists lists;

    public ListTaxRates(PricingLists lists) {
        this.lists = lists;
    }

    public Page<TaxRate> handle(Caller caller, ListRequest request) {
        return lists.taxRates(request);
    }
}
