package io.comptoir.domain.returns;

import io.comptoir.domain.invoice.TestInvoices;
import io.comptoir.domain.shared.document.Item;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.quantity.LineProgress;
import io.comptoir.domain.shared.quantity.QuantityKind;
import io.comptoir.domain.stock.Disposition;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Returns and their parts for tests: three of ten that one delivery line brought. */
public final class TestReturns {

    public static final UUID NOTE = TestInvoices.id(50);
    public static final UUID NOTE_LINE = TestInvoices.id(51);
    public static final UUID ORDER = TestInvoices.id(60);
    public static final UUID ORDER_LINE = TestInvoices.id(61);
    public static final UUID LINE = TestInvoices.id(71);
    public static final Stamp NOW = TestInvoices.NOW;

    private TestReturns() {}

    public static BigDecimal dec(String value) {
        return new BigDecimal(value);
    }

    public static ReturnLine line(String quantity, Resolution resolution) {
        return new ReturnLine(
                LINE,
                1,
                new ReturnedFrom(NOTE, NOTE_LINE, ORDER, ORDER_LINE, dec("10")),
                new Item(TestInvoices.id(5), "STYLO", "Stylo", ItemKind.GOODS, true, "C62"),
                dec(quantity),
                ReturnReason.DAMAGED,
                null,
                resolution,
                null,
                List.of(),
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }

    public static SalesReturn made(boolean validated, ReturnLine... lines) {
        var plan = new ReturnPlan(
                TestInvoices.terms(),
                TestInvoices.id(3),
                new ReturnOrigin(NOTE, "BL-2026-00001", ReturnReason.DAMAGED, null),
                List.of(lines));
        return SalesReturn.create(TestInvoices.id(70), "BR-2026-00001", plan, validated, NOW);
    }

    public static SalesReturn submitted() {
        return made(false, line("3", Resolution.CREDIT));
    }

    public static SalesReturn validated() {
        return made(true, line("3", Resolution.CREDIT));
    }

    public static SalesReturn in(ReturnStatus status) {
        return switch (status) {
            case SUBMITTED -> submitted();
            case VALIDATED -> validated();
            case CLOSED -> {
                var closed = received();
                closed.close(free(), NOW);
                yield closed;
            }
            case REJECTED -> {
                var rejected = submitted();
                rejected.reject("hors délai", free(), NOW);
                yield rejected;
            }
            case CANCELLED -> {
                var cancelled = submitted();
                cancelled.cancel(null, free(), NOW);
                yield cancelled;
            }
        };
    }

    public static SalesReturn received() {
        var received = validated();
        received.receive(List.of(part("3")), invoiced("10", "0"), NOW);
        return received;
    }

    public static ReceivedPart part(String quantity) {
        return new ReceivedPart(LINE, dec(quantity), Disposition.RESTOCK, null);
    }

    /** All was delivered, nothing invoiced; the caller may do anything. */
    public static ReturnSituation free() {
        return invoiced("0", "0");
    }

    /** Ten were delivered and the return holds three of them. */
    public static ReturnSituation invoiced(String invoiced, String crediting) {
        var note = new EnumMap<QuantityKind, BigDecimal>(QuantityKind.class);
        note.put(QuantityKind.DELIVERED, dec("10"));
        note.put(QuantityKind.RETURNED, dec("3"));
        note.put(QuantityKind.INVOICED, dec(invoiced));
        note.put(QuantityKind.CREDITING, dec(crediting));
        return situation(Map.of(NOTE_LINE, new LineProgress(note)));
    }

    public static ReturnSituation situation(Map<UUID, LineProgress> sums) {
        return new ReturnSituation(false, true, false, sums);
    }
}
