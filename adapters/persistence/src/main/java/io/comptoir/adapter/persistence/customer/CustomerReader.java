package io.comptoir.adapter.persistence.customer;

import com.fasterxml.jackson.core.type.TypeReference;
import io.comptoir.adapter.persistence.shared.RecordTable;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.domain.customer.BankAccount;
import io.comptoir.domain.customer.Communication;
import io.comptoir.domain.customer.Contact;
import io.comptoir.domain.customer.Credit;
import io.comptoir.domain.customer.Customer;
import io.comptoir.domain.customer.CustomerAddress;
import io.comptoir.domain.customer.CustomerStatus;
import io.comptoir.domain.customer.CustomerTerms;
import io.comptoir.domain.customer.Identity;
import io.comptoir.domain.customer.Profile;
import io.comptoir.domain.shared.document.CustomerKind;
import io.comptoir.domain.shared.document.DeliveryTerms;
import io.comptoir.domain.shared.document.ExternalRef;
import io.comptoir.domain.shared.document.InvoiceTerms;
import io.comptoir.domain.shared.document.PaymentMethod;
import java.util.Currency;
import java.util.List;

/** A customer from one row, in which his addresses, contacts and external references are gathered. */
final class CustomerReader {

    /** Of {@code customer t}. */
    static final String SELECTED = """
            t.*,
            coalesce((SELECT jsonb_agg(jsonb_build_object('id', a.id, 'uses', a.uses, 'address', jsonb_build_object(
                                           'label', a.label, 'street', a.street, 'street2', a.street2,
                                           'postcode', a.postcode, 'city', a.city, 'region', a.region,
                                           'country', a.country)) ORDER BY a.position)
                        FROM customer_address a
                       WHERE a.company_id = t.company_id AND a.customer_id = t.id), '[]') AS addresses,
            coalesce((SELECT jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'role', c.role,
                                           'email', c.email, 'phone', c.phone, 'mobile', c.mobile)
                                       ORDER BY c.position)
                        FROM customer_contact c
                       WHERE c.company_id = t.company_id AND c.customer_id = t.id), '[]') AS contacts,
            coalesce((SELECT jsonb_agg(jsonb_build_object('system', e.system, 'id', e.external_id)
                                       ORDER BY e.system, e.external_id)
                        FROM customer_external_ref e
                       WHERE e.company_id = t.company_id AND e.customer_id = t.id), '[]') AS external_refs""";

    private static final TypeReference<List<CustomerAddress>> ADDRESSES = new TypeReference<>() {};
    private static final TypeReference<List<Contact>> CONTACTS = new TypeReference<>() {};
    private static final TypeReference<List<ExternalRef>> REFS = new TypeReference<>() {};

    private CustomerReader() {}

    static Customer read(ResultRow row) {
        var identity = new Identity(
                row.string("name"),
                row.code("kind", CustomerKind.class),
                row.stringOrNull("siren"),
                row.stringOrNull("siret"),
                row.stringOrNull("vat_number"));
        var communication =
                new Communication(row.stringOrNull("email"), row.stringOrNull("phone"), row.string("language"));
        var profile = new Profile(
                row.string("code"),
                row.code("status", CustomerStatus.class),
                identity,
                communication,
                terms(row),
                new Credit(row.decimalOrNull("credit_limit"), row.bool("blocked")),
                new BankAccount(row.stringOrNull("iban"), row.stringOrNull("bic")),
                row.stringOrNull("category"),
                row.json("addresses", ADDRESSES),
                row.json("contacts", CONTACTS),
                row.json("external_refs", REFS));
        return new Customer(row.uuid("id"), RecordTable.head(row), profile);
    }

    private static CustomerTerms terms(ResultRow row) {
        return new CustomerTerms(
                Currency.getInstance(row.string("currency")),
                row.uuidOrNull("payment_term_id"),
                row.codeOrNull("payment_method", PaymentMethod.class),
                row.codeOrNull("invoice_terms", InvoiceTerms.class),
                row.codeOrNull("delivery_terms", DeliveryTerms.class),
                row.uuidOrNull("price_list_id"),
                row.uuidOrNull("sales_rep_id"));
    }
}
