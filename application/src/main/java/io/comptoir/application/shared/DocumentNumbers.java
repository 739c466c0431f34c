package io.comptoir.application.shared;

import io.comptoir.domain.shared.document.DocumentType;
import java.time.LocalDate;

/** Gives document numbers. */
public interface DocumentNumbers {

    /** The next number of a series that may have gaps. Concurrent callers do not wait for each other. */
    String next(DocumentType type, LocalDate day);

    /**
     * The next number of a series without gaps. Locks the series until the transaction ends, so it comes
     * last; a rollback gives the number back.
     *
     * @throws io.comptoir.domain.shared.error.DomainException when {@code day} is before the last number's day
     */
    String nextGapless(DocumentType type, LocalDate day);
}
