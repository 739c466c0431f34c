package io.comptoir.adapter.persistence.customer;

import com.fasterxml.jackson.core.type.TypeReference;
import io.comptoir.adapter.persistence.shared.RecordTable;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.adapter.persistence.shared.SqlFailure;
import io.comptoir.application.customer.Customers;
import io.comptoir.application.customer.Lookalikes;
import io.comptoir.application.shared.Expected;
import io.comptoir.domain.customer.Customer;
import io.comptoir.domain.shared.error.DomainException;
import io.comptoir.domain.shared.error.SharedRule;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Customers as rows. One statement reads a customer whole. */
@Singleton
public class PgCustomers implements Customers {

    private static final String LOCK = "SELECT id FROM customer WHERE company_id = ? AND id = ? FOR UPDATE";

    private static final String REMOVE_PARTS = """
            WITH addresses AS (DELETE FROM customer_address WHERE company_id = ? AND customer_id = ?),
                 contacts AS (DELETE FROM customer_contact WHERE company_id = ? AND customer_id = ?)
            DELETE FROM customer_external_ref WHERE company_id = ? AND customer_id = ?
            """;

    /** The first free code after the last one that was given. */
    private static final String NEXT_CODE = """
            INSERT INTO customer_counter AS n (company_id, last_no) VALUES (?, 1)
            ON CONFLICT (company_id) DO UPDATE SET last_no = n.last_no + 1
            RETURNING last_no
            """;

    private static final String LOOKALIKES = """
            SELECT to_jsonb(ARRAY (SELECT code FROM customer WHERE company_id = ? AND siren = ? AND id <> ?
                                    ORDER BY code LIMIT 10)) AS same_siren,
                   to_jsonb(ARRAY (SELECT code FROM customer WHERE company_id = ? AND lower(email) = ? AND id <> ?
                                    ORDER BY code LIMIT 10)) AS same_email
            """;

    private static final TypeReference<List<String>> CODES = new TypeReference<>() {};

    private final Sql sql;
    private final RecordTable<Customer> table;

    public PgCustomers(Sql sql) {
        this.sql = sql;
        this.table = new RecordTable<>(sql, "customer", CustomerReader.SELECTED, "customer", CustomerReader::read);
    }

    @Override
    public Optional<Customer> find(UUID id) {
        return table.find(id);
    }

    /** The row is locked before it is read: what another transaction changed meanwhile is seen whole. */
    @Override
    public Customer lock(UUID id, Expected expected) {
        var locked = sql.one(LOCK, row -> row.uuid("id"), Scope.companyId(), id);
        var customer = locked.flatMap(this::find).orElseThrow(() -> new DomainException.NotFound("customer", id));
        expected.check(customer.version());
        return customer;
    }

    @Override
    public void add(Customer customer) {
        table.add(CustomerColumns.customer(customer));
        addParts(customer);
    }

    @Override
    public void update(Customer customer) {
        table.update(CustomerColumns.customer(customer), customer.head());
        var company = Scope.companyId();
        sql.update(REMOVE_PARTS, company, customer.id(), company, customer.id(), company, customer.id());
        addParts(customer);
    }

    @Override
    public void remove(UUID id) {
        table.remove(id);
    }

    @Override
    public String nextCode() {
        while (true) {
            var code = String.format(
                    Locale.ROOT,
                    "CL-%05d",
                    sql.one(NEXT_CODE, row -> row.longNumber("last_no"), Scope.companyId())
                            .orElseThrow());
            if (table.find("code", code).isEmpty()) {
                return code;
            }
        }
    }

    @Override
    public Lookalikes lookalikes(Customer customer) {
        var siren = customer.identity().siren();
        var email = customer.profile().communication().email();
        if (siren == null && email == null) {
            return Lookalikes.NONE;
        }
        var company = Scope.companyId();
        var folded = email == null ? null : email.toLowerCase(Locale.ROOT);
        return sql.one(
                        LOOKALIKES,
                        row -> new Lookalikes(row.json("same_siren", CODES), row.json("same_email", CODES)),
                        company,
                        siren,
                        customer.id(),
                        company,
                        folded,
                        customer.id())
                .orElse(Lookalikes.NONE);
    }

    private void addParts(Customer customer) {
        sql.insertAll("customer_address", CustomerColumns.addresses(customer));
        sql.insertAll("customer_contact", CustomerColumns.contacts(customer));
        try {
            sql.insertAll("customer_external_ref", CustomerColumns.externalRefs(customer));
        } catch (SqlFailure e) {
            throw e.uniqueViolation() ? refTaken(customer) : e;
        }
    }

    private static DomainException refTaken(Customer customer) {
        var refs = customer.profile().externalRefs().stream()
                .map(ref -> ref.system() + ":" + ref.id())
                .toList();
        return SharedRule.ALREADY_EXISTS
                .because("externalRefs", List.copyOf(refs))
                .exception();
    }
}
