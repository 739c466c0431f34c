package io.comptoir.application.invoice;

import io.comptoir.application.shared.ActionView;
import io.comptoir.application.shared.DocumentLinks.Neighbours;
import io.comptoir.application.shared.Warning;
import io.comptoir.domain.invoice.InvoiceSnapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * An invoice as it is shown.
 *
 * @param today the day on which it is seen, which decides what is overdue
 */
public record InvoiceView(
        InvoiceSnapshot invoice, Neighbours links, List<ActionView> actions, List<Warning> warnings, LocalDate today) {

    InvoiceView warning(List<Warning> more) {
        return new InvoiceView(
                invoice,
                links,
                actions,
                Stream.concat(warnings.stream(), more.stream()).toList(),
                today);
    }
}
