package io.comptoir.domain.returns;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a return was made.
 *
 * @param noteId the delivery note; null without one, which the explanation justifies
 */
public record ReturnOrigin(
        @Nullable UUID noteId,
        @Nullable String noteNumber,
        ReturnReason reason,
        @Nullable String explanation) {}
