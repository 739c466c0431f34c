package io.comptoir.domain.credit;

import io.comptoir.domain.shared.error.DomainException;
import java.time.LocalDate;

/** The days for which a rebate is granted, both included. */
public record RebatePeriod(LocalDate from, LocalDate to) {

    public RebatePeriod {
        if (to.isBefore(from)) {
            throw DomainException.InvalidValue.at("/period/to", "min");
        }
    }
}
