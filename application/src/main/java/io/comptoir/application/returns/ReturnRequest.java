package io.comptoir.application.returns;

import io.comptoir.domain.returns.Resolution;
import io.comptoir.domain.returns.ReturnReason;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody wants to bring back. */
public sealed interface ReturnRequest {

    /** Of a delivery note. */
    record OfNote(
            UUID noteId, ReturnReason reason, @Nullable String explanation, List<Line> lines)
            implements ReturnRequest {}

    /** A line of it. */
    record Line(
            UUID noteLineId,
            BigDecimal quantity,
            ReturnReason reason,
            @Nullable String comment,
            Resolution resolution) {}

    /** Without a delivery note, which is explained. */
    record Loose(
            UUID customerId,
            @Nullable UUID warehouseId,
            ReturnReason reason,
            @Nullable String explanation,
            List<LooseLine> lines)
            implements ReturnRequest {}

    /** A product that comes back. */
    record LooseLine(
            UUID productId,
            BigDecimal quantity,
            ReturnReason reason,
            @Nullable String comment) {}
}
