package io.comptoir.application.payment;

import io.comptoir.domain.payment.Allocation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The documents that payments were allocated to, as a receipt names them. */
public interface PaidDocuments {

    /**
     * A document's name.
     *
     * @param number null while it has none
     * @param day of issue, or of creation of what is not issued
     * @param deposit whether it is the invoice of a deposit
     */
    record Named(@Nullable String number, LocalDate day, boolean deposit) {}

    /** Those that exist; one statement. */
    Map<Allocation.Target, Named> named(Collection<Allocation.Target> targets);
}
