package io.comptoir.domain.returns;

import io.comptoir.domain.stock.Disposition;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** So much of a line that comes in now. */
public record ReceivedPart(
        UUID lineId,
        BigDecimal quantity,
        Disposition disposition,
        @Nullable NonConformity nonConformity) {}
