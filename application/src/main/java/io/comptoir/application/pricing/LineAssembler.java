package io.comptoir.application.pricing;

import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.pricing.TaxRateTable;
import io.comptoir.domain.shared.document.SalesLine;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes priced and taxed lines of what was asked for, for every document alike: one read of the price book, one of
 * the tax rates, however many lines. All faults of all lines are refused together (422), each with its JSON pointer.
 */
@Service
public class LineAssembler {

    private final PriceBook book;
    private final TaxRates rates;
    private final Ids ids;

    public LineAssembler(PriceBook book, TaxRates rates, Ids ids) {
        this.book = book;
        this.rates = rates;
        this.ids = ids;
    }

    public List<SalesLine> assemble(LineContext context, List<LineInput> inputs) {
        var found = book.look(new PriceBook.Inquiry(
                context.priceListId(),
                context.currency(),
                context.day(),
                all(inputs, LineInput::productId),
                all(inputs, LineInput::unitCode)));
        var desk = new LineDesk(context, found, new TaxRateTable(rates.all(), context.day()));
        var lines = IntStream.range(0, inputs.size())
                .mapToObj(i -> desk.line(i, inputs.get(i), ids))
                .filter(Objects::nonNull)
                .toList();
        desk.refuseFaults();
        return lines;
    }

    private static <T> Set<T> all(List<LineInput> inputs, Function<LineInput, @Nullable T> part) {
        return inputs.stream().flatMap(i -> Stream.ofNullable(part.apply(i))).collect(Collectors.toSet());
    }
}
