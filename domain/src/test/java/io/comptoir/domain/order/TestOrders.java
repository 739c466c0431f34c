package io.comptoir.domain.order;

import io.comptoir.domain.shared.document.Actor;
import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.CustomerKind;
import io.comptoir.domain.shared.document.Item;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.LineDates;
import io.comptoir.domain.shared.document.LinePrice;
import io.comptoir.domain.shared.document.LineTax;
import io.comptoir.domain.shared.document.Party;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.document.Terms;
import io.comptoir.domain.shared.quantity.LineProgress;
import io.comptoir.domain.shared.quantity.QuantityKind;
import io.comptoir.domain.shared.totals.TaxKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders and their parts for tests. */
public final class TestOrders {

    public static final Currency EUR = Currency.getInstance("EUR");
    public static final UUID CUSTOMER = id(1);
    public static final UUID WAREHOUSE = id(2);
    public static final UUID ORDER = id(100);
    public static final Actor ADA = new Actor(id(900), "Ada");
    public static final Actor BOB = new Actor(id(901), "Bob");
    public static final Stamp NOW = stamp(ADA);
    public static final Stamp BY_BOB = stamp(BOB);

    private TestOrders() {}

    public static UUID id(long n) {
        return new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_0000L | n);
    }

    public static BigDecimal dec(String value) {
        return new BigDecimal(value);
    }

    public static Stamp stamp(Actor by) {
        return new Stamp(by, Instant.parse("2026-11-21T10:00:00Z"), LocalDate.of(2026, 11, 21));
    }

    public static Terms terms(@Nullable Party customer, @Nullable String note) {
        return new Terms(customer, null, null, null, null, null, EUR, null, null, null, null, null, null, note);
    }

    public static Party party() {
        return new Party(
                CUSTOMER, "C1", "Client", CustomerKind.COMPANY, null, null, null, null, null, "fr", null, null);
    }

    /** Goods in stock. */
    public static SalesLine goods(long n, String quantity, String price) {
        return line(n, ItemKind.GOODS, quantity, LinePrice.manual(dec(price)));
    }

    public static SalesLine service(long n, String quantity, String price) {
        return line(n, ItemKind.SERVICE, quantity, LinePrice.manual(dec(price)));
    }

    public static SalesLine line(long n, ItemKind kind, String quantity, LinePrice price) {
        return new SalesLine(
                id(n),
                (int) n,
                new Item(id(500 + n), "P" + n, "Product " + n, kind, kind == ItemKind.GOODS, "C62"),
                dec(quantity),
                price,
                List.of(),
                new LineTax(null, new TaxKey("S", dec("20"), null), null),
                LineDates.NONE,
                List.of(),
                false,
                List.of());
    }

    public static SalesLine optional(SalesLine l) {
        return new SalesLine(
                l.id(),
                l.position(),
                l.item(),
                l.quantity(),
                l.price(),
                l.discounts(),
                l.tax(),
                l.dates(),
                l.analytics(),
                true,
                l.sources());
    }

    public static Content content(SalesLine... lines) {
        return Content.of(EUR, List.of(lines), List.of());
    }

    public static OrderConditions conditions(OrderTypePreset type) {
        return OrderConditions.resolve(type, WAREHOUSE, Map.of());
    }

    public static OrderDraft written(SalesLine... lines) {
        return new OrderDraft(terms(party(), null), conditions(OrderTypePreset.STANDARD), content(lines));
    }

    /** Ten pieces at 5.00, written by Ada. */
    public static Order created() {
        return Order.draft(ORDER, "BC-2026-00001", written(goods(1, "10", "5.00")), NOW);
    }

    public static Order in(OrderStatus status) {
        var s = created().snapshot();
        return Order.restore(new OrderSnapshot(
                s.id(), s.head(), status, s.terms(), s.conditions(), s.content(), OrderFollowUp.NONE));
    }

    /** Nothing has happened yet. */
    public static OrderSituation quiet(Order order) {
        return situation(order, Map.of());
    }

    public static OrderSituation situation(Order order, Map<UUID, LineProgress> sums) {
        return new OrderSituation(OrderProgress.of(order.snapshot(), sums), OrderDependents.NONE, OrderPolicy.USUAL);
    }

    /** Sums of the first line: kind, quantity pairs. */
    public static Map<UUID, LineProgress> sums(Object... kindsAndQuantities) {
        var sums = new HashMap<QuantityKind, BigDecimal>();
        for (int i = 0; i < kindsAndQuantities.length; i += 2) {
            sums.put((QuantityKind) kindsAndQuantities[i], dec((String) kindsAndQuantities[i + 1]));
        }
        return Map.of(id(1), new LineProgress(sums));
    }
}
