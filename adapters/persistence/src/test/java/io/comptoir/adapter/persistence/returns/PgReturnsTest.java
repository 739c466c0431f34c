package io.comptoir.adapter.persistence.returns;

import static io.comptoir.domain.invoice.TestInvoices.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.PostgresTest;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.domain.invoice.TestInvoices;
import io.comptoir.domain.returns.Resolution;
import io.comptoir.domain.returns.ReturnLine;
import io.comptoir.domain.returns.ReturnSnapshot;
import io.comptoir.domain.returns.SalesReturn;
import io.comptoir.domain.returns.TestReturns;
import io.comptoir.domain.shared.document.Item;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.error.DomainException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PgReturnsTest extends PostgresTest {

    private final PgReturns returns = new PgReturns(sql);

    @BeforeEach
    void a_customer_and_a_warehouse() {
        committed(() -> {
            sql.update(
                    "INSERT INTO customer (company_id, id, version, archived, code, name, kind, status, language,"
                            + " currency, blocked, known_as, created_at, updated_at)"
                            + " VALUES (?, ?, 1, false, 'C0001', 'Client', 'COMPANY', 'QUALIFIED', 'fr', 'EUR',"
                            + " false, 'Client', now(), now())",
                    company,
                    TestInvoices.id(1));
            sql.update(
                    "INSERT INTO warehouse (company_id, id, version, archived, code, name, picking_confirmation,"
                            + " is_default, created_at, updated_at)"
                            + " VALUES (?, ?, 1, false, 'W1', 'Lyon', false, true, now(), now())",
                    company,
                    TestInvoices.id(3));
        });
    }

    private SalesReturn added() {
        var line = TestReturns.line("3", Resolution.CREDIT);
        var made = TestReturns.made(true, unlisted(line));
        committed(() -> returns.add(made, made.progress(TestReturns.free())));
        return made;
    }

    /** Of goods that are in no catalogue. */
    private static ReturnLine unlisted(ReturnLine line) {
        return new ReturnLine(
                line.id(),
                line.position(),
                line.from(),
                new Item(null, null, "Stylo", ItemKind.GOODS, false, "C62"),
                line.quantity(),
                line.reason(),
                line.comment(),
                line.resolution(),
                new BigDecimal("10"),
                line.receptions(),
                line.drafted(),
                line.credited());
    }

    private static void same(ReturnSnapshot found, ReturnSnapshot kept) {
        assertThat(found)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .ignoringFields("head.changed")
                .isEqualTo(kept);
    }

    @Test
    void give_back_a_return_as_it_was_made() {
        var made = added();

        same(committed(() -> returns.get(made.id())).snapshot(), made.snapshot());
    }

    @Test
    void give_back_what_was_received_of_it() {
        var id = added().id();

        var received = committed(() -> {
            var document = returns.lock(id, new Expected(1));
            document.receive(List.of(TestReturns.part("2")), TestReturns.free(), NOW);
            returns.update(document, document.progress(TestReturns.free()));
            return document;
        });

        same(committed(() -> returns.get(id)).snapshot(), received.snapshot());
    }

    @Test
    void refuse_a_version_that_is_stale() {
        var id = added().id();

        assertThatThrownBy(() -> committed(() -> returns.lock(id, new Expected(7))))
                .isInstanceOf(DomainException.StaleVersion.class);
    }

    @Test
    void show_in_the_list_the_words_that_users_read() {
        added();

        var page = committed(() -> new PgReturnList(new ListSql(sql))
                .page(new ListRequest(List.of(), "client", List.of(), 10, List.of(), false, true)));

        assertThat(page.items()).singleElement().satisfies(row -> {
            assertThat(row.status()).isEqualTo("VALIDATED");
            assertThat(row.receiptStatus()).isEqualTo("NOT_RECEIVED");
        });
    }

    @Test
    void know_what_may_still_come_back() {
        assertThat(committed(() -> new PgReturnableDeliveries(sql).of(TestInvoices.id(1))))
                .isEmpty();
        assertThat(committed(() -> new PgReturnFacts(sql).families(List.of(TestInvoices.id(5)))))
                .isEmpty();
    }
}
