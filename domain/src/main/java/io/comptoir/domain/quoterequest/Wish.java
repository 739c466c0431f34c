package io.comptoir.domain.quoterequest;

import io.comptoir.domain.quote.Prospect;
import io.comptoir.domain.quote.WantedLine;
import io.comptoir.domain.shared.error.Faults;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for, as far as he says it.
 *
 * @param prospect who asks, where he is no customer yet
 * @param customerReference how the customer calls his request
 */
public record Wish(
        @Nullable UUID customerId,
        @Nullable UUID contactId,
        @Nullable Prospect prospect,
        @Nullable String customerReference,
        @Nullable LocalDate requestedDate,
        @Nullable String note,
        List<WantedLine> lines) {

    public Wish {
        lines = List.copyOf(lines);
    }

    Wish checked() {
        var faults = new Faults();
        WantedLine.check(lines, faults);
        faults.refuse();
        return this;
    }
}
