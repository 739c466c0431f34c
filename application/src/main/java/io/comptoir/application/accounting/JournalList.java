package io.comptoir.application.accounting;

import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lines of the books. */
public interface JournalList {

    ListDefinition DEFINITION = new ListDefinition(
            "journal-entries",
            List.of(
                    new Field("date", "date", Field.Type.DATE, true),
                    new Field("journal", "journal", Field.Type.CODE, false),
                    new Field("account", "account", Field.Type.TEXT, true),
                    new Field("auxiliary", "auxiliary", Field.Type.TEXT, false),
                    new Field("entryId", "entry_id", Field.Type.ID, false),
                    new Field("pieceType", "piece_type", Field.Type.CODE, false),
                    new Field("pieceId", "piece_id", Field.Type.ID, false),
                    new Field("pieceNumber", "piece_number", Field.Type.TEXT, true),
                    new Field("debit", "debit", Field.Type.DECIMAL, false),
                    new Field("credit", "credit", Field.Type.DECIMAL, false),
                    new Field("currency", "currency", Field.Type.CODE, false),
                    new Field("bookedAt", "booked_at", Field.Type.INSTANT, true)),
            false,
            "-bookedAt");

    /** A line of an entry; the lines of one entry have its {@code entryId}. */
    record Line(
            UUID id,
            UUID entryId,
            int position,
            String journal,
            LocalDate date,
            String account,
            @Nullable String auxiliary,
            String label,
            String pieceType,
            UUID pieceId,
            String pieceNumber,
            BigDecimal debit,
            BigDecimal credit,
            String currency) {}

    Page<Line> page(ListRequest request);
}
