package io.comptoir.adapter.rest.accounting;

import io.comptoir.application.accounting.JournalList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of an entry of the books. */
@Schema(name = "JournalEntryLine")
public record JournalEntryLineResponse(
        UUID id,

        @Schema(description = "The lines of one entry have it in common; their debits are their credits")
        UUID entryId,

        int position,

        @Schema(description = "VE sales, BQ bank, CA cash", examples = "VE")
        String journal,

        LocalDate date,
        String account,

        @Schema(description = "The customer's code, on the account of customers") @Nullable
        String auxiliary,

        String label,
        String pieceType,
        UUID pieceId,
        String pieceNumber,
        BigDecimal debit,
        BigDecimal credit,
        String currency) {

    static JournalEntryLineResponse from(JournalList.Line row) {
        return new JournalEntryLineResponse(
                row.id(),
                row.entryId(),
                row.position(),
                row.journal(),
                row.date(),
                row.account(),
                row.auxiliary(),
                row.label(),
                row.pieceType(),
                row.pieceId(),
                row.pieceNumber(),
                row.debit(),
                row.credit(),
                row.currency());
    }
}
