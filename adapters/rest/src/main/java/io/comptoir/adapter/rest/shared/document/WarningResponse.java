package io.comptoir.adapter.rest.shared.document;

import io.comptoir.adapter.rest.shared.problem.ProblemTexts;
import io.comptoir.application.shared.Warning;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something to show the user. */
@Schema(name = "Warning")
public record WarningResponse(
        String code,
        String severity,
        String colour,
        String message,
        @Nullable UUID lineId) {

    public static List<WarningResponse> allOf(List<Warning> warnings, Locale language) {
        return warnings.stream()
                .map(w -> new WarningResponse(
                        w.what().code(),
                        w.severity().name(),
                        w.severity().colour(),
                        ProblemTexts.text(
                                language, w.what().code() + ".detail", w.what().facts()),
                        w.lineId()))
                .toList();
    }
}
