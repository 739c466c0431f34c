package io.comptoir.domain.returns;

import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.stock.Disposition;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** So much of a line that came in, where it went, and what was wrong with it. */
public record Reception(
        BigDecimal quantity,
        Disposition disposition,
        @Nullable NonConformity nonConformity,
        Stamp on) {}
