package io.comptoir.application.order;

import io.comptoir.application.order.DeliveredLines.Delivered;
import io.comptoir.application.pricing.LineInput;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.order.OrderRule;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.LineDates;
import io.comptoir.domain.shared.document.LineSource;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Makes the lines of a return order (F035): so much of what a delivery note brought, at the price and the tax it was
 * sold at. How much may still come back is asked when the return is made.
 */
@Service
public class ReturnedLines {

    private final DeliveredLines delivered;
    private final Ids ids;

    public ReturnedLines(DeliveredLines delivered, Ids ids) {
        this.delivered = delivered;
        this.ids = ids;
    }

    List<SalesLine> of(UUID customerId, List<LineInput> inputs) {
        var known = delivered.find(inputs.stream()
                .flatMap(i -> Stream.ofNullable(i.deliveryLineId()))
                .toList());
        for (int i = 0; i < inputs.size(); i++) {
            requireDelivered(i, inputs.get(i), customerId, known);
        }
        var lines = new ArrayList<SalesLine>();
        for (var input : inputs) {
            var found = Objects.requireNonNull(known.get(input.deliveryLineId()));
            lines.add(line(input, found, lines.size() + 1));
        }
        return lines;
    }

    private static void requireDelivered(int index, LineInput input, UUID customerId, Map<UUID, Delivered> known) {
        var pointer = "/lines/" + index + "/deliveryLineId";
        var wanted = input.deliveryLineId();
        OrderRule.DELIVERY_LINE_REQUIRED.check(wanted != null, "pointer", pointer);
        var found = wanted == null ? null : known.get(wanted);
        SharedRule.UNKNOWN_REFERENCE.check(
                found != null && found.customerId().equals(customerId),
                "pointer",
                pointer,
                "id",
                String.valueOf(wanted));
    }

    private SalesLine line(LineInput input, Delivered from, int position) {
        var sold = from.sold();
        return new SalesLine(
                input.id() == null ? ids.next() : input.id(),
                position,
                sold.item(),
                input.quantity(),
                sold.price(),
                sold.discounts(),
                sold.tax(),
                new LineDates(input.requestedDate(), input.confirmedDate()),
                input.analytics(),
                false,
                List.of(new LineSource(DocumentType.DELIVERY_NOTE, from.noteId(), from.lineId())));
    }
}
