package io.comptoir.application.document;

import org.jspecify.annotations.Nullable;

/** An account for transfers. The IBAN may come with or without spaces. */
public record PrintedBank(
        @Nullable String holder, String iban, @Nullable String bic) {}
