package io.comptoir.domain.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.shared.document.Stamp;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class InvoiceLifecycleTest {

    private static final Map<InvoiceStatus, Supplier<Invoice>> IN = Map.of(
            InvoiceStatus.DRAFT, TestInvoices::draft,
            InvoiceStatus.ISSUED, TestInvoices::issued,
            InvoiceStatus.CANCELLED, TestInvoices::cancelled);

    private static final Map<InvoiceStatus, Set<InvoiceAction>> ALLOWED = Map.of(
            InvoiceStatus.DRAFT,
            EnumSet.of(InvoiceAction.UPDATE, InvoiceAction.DELETE, InvoiceAction.ISSUE, InvoiceAction.DOWNLOAD),
            InvoiceStatus.ISSUED,
            EnumSet.of(
                    InvoiceAction.SEND,
                    InvoiceAction.DISPUTE,
                    InvoiceAction.MARK_DOUBTFUL,
                    InvoiceAction.WRITE_OFF,
                    InvoiceAction.DOWNLOAD,
                    InvoiceAction.CREDIT,
                    InvoiceAction.SETTLE),
            InvoiceStatus.CANCELLED,
            EnumSet.of(InvoiceAction.SEND, InvoiceAction.DOWNLOAD, InvoiceAction.SETTLE));

    private static final Map<InvoiceAction, BiConsumer<Invoice, Stamp>> COMMANDS = commands();

    private static Map<InvoiceAction, BiConsumer<Invoice, Stamp>> commands() {
        var map = new EnumMap<InvoiceAction, BiConsumer<Invoice, Stamp>>(InvoiceAction.class);
        map.put(InvoiceAction.UPDATE, (i, now) -> i.update(i.terms(), i.content(), now));
        map.put(InvoiceAction.DELETE, (i, now) -> i.delete());
        map.put(InvoiceAction.ISSUE, (i, now) -> i.issue("FA-2026-00001", TestInvoices.issuance(i), now));
        map.put(InvoiceAction.SEND, Invoice::send);
        map.put(InvoiceAction.DISPUTE, (i, now) -> i.dispute(null, "prix", now));
        map.put(InvoiceAction.RESOLVE_DISPUTE, Invoice::resolveDispute);
        map.put(InvoiceAction.MARK_DOUBTFUL, Invoice::markDoubtful);
        map.put(InvoiceAction.WRITE_OFF, (i, now) -> i.writeOff("faillite", false, now));
        map.put(InvoiceAction.CREDIT, (i, now) -> i.credit(TestInvoices.eur("1.00"), now));
        map.put(InvoiceAction.SETTLE, (i, now) -> i.pay(TestInvoices.eur("0.00")));
        return map;
    }

    @TestFactory
    java.util.List<DynamicTest> every_action_in_every_state_does_what_the_table_says() {
        return IN.keySet().stream()
                .flatMap(status -> COMMANDS.keySet().stream()
                        .map(action -> DynamicTest.dynamicTest(status + " " + action, () -> check(status, action))))
                .toList();
    }

    private static void check(InvoiceStatus status, InvoiceAction action) {
        boolean allowed = ALLOWED.get(status).contains(action);
        var invoice = IN.get(status).get();
        var before = invoice.snapshot();

        assertThat(invoice.whyNot(action).isEmpty()).isEqualTo(allowed);
        var refused = org.assertj.core.api.Assertions.catchThrowable(
                () -> COMMANDS.get(action).accept(invoice, TestInvoices.NOW));

        assertThat(refused == null).isEqualTo(allowed);
        if (!allowed) {
            assertThat(invoice.snapshot()).isEqualTo(before);
        }
    }
}
