package io.comptoir.application.document;

import io.comptoir.domain.shared.document.DocumentType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document of any type, as it is found.
 *
 * @param number null while an invoice or a credit note is a draft
 * @param customerId null for a supplier's credit note, and for a quote for nobody yet
 * @param grossAmount null for what has no price, such as a delivery note
 */
public record DocumentRow(
        DocumentType type,
        UUID id,
        int version,
        @Nullable String number,
        String status,
        @Nullable UUID customerId,
        @Nullable String customerName,
        @Nullable String currency,
        @Nullable BigDecimal grossAmount,
        Instant createdAt) {}
