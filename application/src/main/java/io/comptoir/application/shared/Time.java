package io.comptoir.application.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The clock. */
public interface Time {

    /** Now, in milliseconds. */
    Instant now();

    /** The business day of a company at {@link #now()}, in the company's time zone. */
    LocalDate today(UUID companyId);
}
