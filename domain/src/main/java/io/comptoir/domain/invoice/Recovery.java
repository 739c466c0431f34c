package io.comptoir.domain.invoice;

import io.comptoir.domain.shared.document.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * How well the money of an issued invoice comes in, as people see it.
 *
 * @param dispute the open one
 * @param doubtful since when the debt is doubtful
 */
public record Recovery(
        @Nullable Dispute dispute,
        @Nullable Stamp doubtful,
        @Nullable WriteOff writeOff) {

    public static final Recovery NORMAL = new Recovery(null, null, null);

    Recovery disputed(@Nullable Dispute with) {
        return new Recovery(with, doubtful, writeOff);
    }

    Recovery doubted(Stamp since) {
        return new Recovery(dispute, since, writeOff);
    }

    Recovery givenUp(WriteOff with) {
        return new Recovery(dispute, doubtful, with);
    }
}
