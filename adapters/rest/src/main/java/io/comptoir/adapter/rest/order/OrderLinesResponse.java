package io.comptoir.adapter.rest.order;

import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.adapter.rest.shared.document.LineEdit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The lines that were written, and the order that they made. */
@Schema(name = "OrderLines")
public record OrderLinesResponse(List<OrderLineResponse> lines, OrderResponse document) implements Representation {

    static OrderLinesResponse of(OrderResponse document, LineEdit edit) {
        var touched =
                document.lines().stream().filter(l -> edit.touched(l.id())).toList();
        return new OrderLinesResponse(touched, document);
    }

    @Override
    public UUID id() {
        return document.id();
    }

    @Override
    public int version() {
        return document.version();
    }
}
