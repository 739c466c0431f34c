package io.comptoir.application.delivery;

import io.comptoir.domain.delivery.DeliveryPlanning.Candidate;
import io.comptoir.domain.shared.error.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What invoicing says of a note that has left, without locking anything. */
public interface NoteInvoicing {

    /** Why nothing of it can be invoiced on this day; empty when something can. */
    Optional<Refusal> whyNot(UUID noteId, List<Candidate> orders, LocalDate day);
}
