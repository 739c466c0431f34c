package io.comptoir.domain.credit;

import io.comptoir.domain.shared.document.Head;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A supplier's credit note as it is stored and shown. */
public record SupplierCreditSnapshot(
        UUID id,
        Head head,
        SupplierCreditStatus status,
        SupplierCreditBody body,
        @Nullable LocalDate issueDate) {}
