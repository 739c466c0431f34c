package io.comptoir.application.quote;

import io.comptoir.application.customer.CustomerDefaults;
import io.comptoir.application.order.OrderView;
import io.comptoir.application.order.OrderViewing;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.QuantityLedger;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.customer.Profile;
import io.comptoir.domain.order.Order;
import io.comptoir.domain.quote.LinePart;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.LineSource;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.quantity.QuantityEntry;
import io.comptoir.domain.shared.quantity.QuantityKind;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes an order of an accepted quote, or of a part of it; nothing is typed again (F022, F023). */
@UseCase("quote:convert")
public class ConvertQuote {

    /**
     * The quote, as the caller has seen it.
     *
     * @param orderType null: STANDARD
     * @param lines empty: everything that is left
     * @param customer who becomes customer here, completed from the company's defaults, where the quote has none;
     *     null: the prospect that the quote names
     */
    public record Command(
            UUID id,
            Expected expected,
            @Nullable String orderType,
            List<LinePart> lines,
            @Nullable Function<CustomerDefaults, Profile> customer) {

        public Command {
            lines = List.copyOf(lines);
        }
    }

    private final QuoteDesk desk;
    private final QuoteConversion conversion;
    private final QuantityLedger ledger;
    private final QuoteReservations reservations;
    private final OrderViewing viewing;

    public ConvertQuote(
            QuoteDesk desk,
            QuoteConversion conversion,
            QuantityLedger ledger,
            QuoteReservations reservations,
            OrderViewing viewing) {
        this.desk = desk;
        this.conversion = conversion;
        this.ledger = ledger;
        this.reservations = reservations;
        this.viewing = viewing;
    }

    public OrderView handle(Caller caller, Command command) {
        var quote = desk.lock(caller, command.id(), command.expected());
        var situation = desk.situation(caller, quote);
        var taken = quote.take(command.lines(), situation);
        var customer = conversion.customer(caller, quote, command.customer());
        var order = conversion.order(caller, quote, taken, customer, command.orderType());
        desk.keep(caller, quote, quote.convert(taken, customer, situation, caller.now()));
        ledger.book(order.snapshot().content().lines().stream()
                .flatMap(l -> entry(order, l))
                .toList());
        reservations.handOver(quote, order);
        return viewing.view(caller, order);
    }

    private static Stream<QuantityEntry> entry(Order order, SalesLine line) {
        return line.source(DocumentType.QUOTE).map(LineSource::lineId).stream()
                .map(quoteLine -> new QuantityEntry(
                        quoteLine, QuantityKind.CONVERTED, line.quantity(), DocumentType.ORDER, order.id(), line.id()));
    }
}
