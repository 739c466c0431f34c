package io.comptoir.application.returns;

import io.comptoir.application.document.PrintedLine;
import io.comptoir.application.document.PrintedMovement;
import io.comptoir.application.document.PrintedQuantity;
import io.comptoir.domain.returns.Reception;
import io.comptoir.domain.returns.ReturnLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a return in print: one row for each place that goods of it went to, one for what is still to come. */
final class ReturnedLines {

    private ReturnedLines() {}

    static List<PrintedLine> of(ReturnLine line) {
        var byPlace = new LinkedHashMap<String, BigDecimal>();
        for (Reception reception : line.receptions()) {
            byPlace.merge(reception.disposition().name(), reception.quantity(), BigDecimal::add);
        }
        var rows = new ArrayList<PrintedLine>();
        byPlace.forEach((place, quantity) -> rows.add(row(line, quantity, place)));
        var toCome = line.quantity().subtract(line.received());
        if (toCome.signum() > 0) {
            rows.add(row(line, toCome, null));
        }
        return rows;
    }

    private static PrintedLine row(ReturnLine line, BigDecimal quantity, @Nullable String place) {
        return PrintedLine.of(
                        line.position(),
                        line.item().productCode(),
                        line.item().description(),
                        new PrintedQuantity(quantity, line.item().unitCode()),
                        new PrintedMovement.Returned(line.reason().name(), place))
                .withNote(line.comment());
    }
}
