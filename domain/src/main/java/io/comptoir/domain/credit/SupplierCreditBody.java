package io.comptoir.domain.credit;

import io.comptoir.domain.shared.document.Content;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What users say about a supplier's credit note.
 *
 * @param supplierId where the supplier is known
 * @param reference the supplier's own number
 */
public record SupplierCreditBody(
        @Nullable UUID supplierId,
        @Nullable String supplierName,
        @Nullable String reference,
        @Nullable String note,
        Content content) {}
