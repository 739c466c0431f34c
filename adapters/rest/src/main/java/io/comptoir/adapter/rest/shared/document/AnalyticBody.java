package io.comptoir.adapter.rest.shared.document;

import io.comptoir.domain.shared.document.Analytic;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A share of a line for an analytic axis. */
@Schema(name = "Analytic")
public record AnalyticBody(
        @NotNull @Size(min = 1, max = 40) String axis,
        @NotNull @Size(min = 1, max = 40) String code,
        @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal percent) {

    static AnalyticBody from(Analytic analytic) {
        return new AnalyticBody(analytic.axis(), analytic.code(), analytic.percent());
    }

    Analytic toAnalytic() {
        return new Analytic(axis, code, percent);
    }
}
