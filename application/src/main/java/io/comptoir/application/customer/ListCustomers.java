package io.comptoir.application.customer;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.customer.Customer;
import java.util.List;

/** Lists the customers. */
@UseCase("customer:list")
public class ListCustomers {

    public static final ListDefinition DEFINITION = new ListDefinition(
            "customers",
            List.of(
                    new Field("code", "code", Field.Type.TEXT, true),
                    new Field("name", "name", Field.Type.TEXT, true),
                    new Field("kind", "kind", Field.Type.CODE, false),
                    new Field("status", "status", Field.Type.CODE, false),
                    new Field("siren", "siren", Field.Type.TEXT, false),
                    new Field("siret", "siret", Field.Type.TEXT, false),
                    new Field("vatNumber", "vat_number", Field.Type.TEXT, false),
                    new Field("email", "email", Field.Type.TEXT, false),
                    new Field("category", "category", Field.Type.TEXT, false),
                    new Field("postcode", "postcode", Field.Type.TEXT, false),
                    new Field("city", "city", Field.Type.TEXT, false),
                    new Field("country", "country", Field.Type.CODE, false),
                    new Field("currency", "currency", Field.Type.CODE, false),
                    new Field("paymentTermId", "payment_term_id", Field.Type.ID, false),
                    new Field("paymentMethod", "payment_method", Field.Type.CODE, false),
                    new Field("priceListId", "price_list_id", Field.Type.ID, false),
                    new Field("salesRepId", "sales_rep_id", Field.Type.ID, false),
                    new Field("blocked", "blocked", Field.Type.BOOLEAN, false),
                    new Field("archived", "archived", Field.Type.BOOLEAN, false),
                    new Field("externalRef", "external_ref", Field.Type.TEXT, false),
                    new Field("createdAt", "created_at", Field.Type.INSTANT, true),
                    new Field("updatedAt", "updated_at", Field.Type.INSTANT, true)),
            true,
            "code");

    private final CustomerList customers;

    public ListCustomers(CustomerList customers) {
        this.customers = customers;
    }

    public Page<Customer> handle(Caller caller, ListRequest request) {
        return customers.page(request);
    }
}
