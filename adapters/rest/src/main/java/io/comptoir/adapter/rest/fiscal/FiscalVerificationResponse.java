package io.comptoir.adapter.rest.fiscal;

import io.comptoir.application.fiscal.FiscalVerification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the check found. */
@Schema(name = "FiscalVerification")
public record FiscalVerificationResponse(
        String chain,
        boolean intact,
        long checkedEvents,
        long lastSeq,
        String lastHash,

        @Schema(description = "The first position that is broken") @Nullable
        Long brokenSeq,

        @Nullable String fault) {

    static FiscalVerificationResponse from(FiscalVerification found) {
        var broken = found.firstBreak();
        return new FiscalVerificationResponse(
                found.chain(),
                found.intact(),
                found.checked(),
                found.last().seq(),
                found.last().hash(),
                broken == null ? null : broken.seq(),
                broken == null ? null : broken.fault().name());
    }
}
