package io.comptoir.application.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Another document, as one names it: "Facture FA-2026-00012 du 21/11/2026". */
public record PrintedSource(
        PrintedKind kind, String number, @Nullable LocalDate date) {}
