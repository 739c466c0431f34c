package io.comptoir.adapter.rest.payment;

import io.comptoir.domain.payment.Delay;
import io.comptoir.domain.payment.EndOfMonth;
import io.comptoir.domain.payment.Instalment;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of an invoice and when it is due: a percentage, an amount, or, with neither, the rest. */
@Schema(name = "Instalment")
record InstalmentBody(
        @Schema(description = "Of the gross total", examples = "30") @Nullable
        BigDecimal percent,

        @Schema(description = "Fixed, in the currency of the invoice") @Nullable
        BigDecimal amount,

        @Schema(description = "0 when absent; counted before the days") @Min(0) @Max(24) @Nullable
        Integer months,

        @Schema(description = "0 when absent", examples = "45") @Min(0) @Max(730) @Nullable
        Integer days,

        @Schema(
                description =
                        "BEFORE: the end of the month of issue, then the days. AFTER: the days, then the end of the"
                                + " month. NONE when absent",
                examples = "AFTER")
        @Nullable
        EndOfMonth endOfMonth,

        @Schema(description = "Then the next day of that number, such as the 10th") @Min(1) @Max(31) @Nullable
        Integer dayOfMonth) {

    static InstalmentBody of(Instalment instalment) {
        var delay = instalment.delay();
        return new InstalmentBody(
                instalment.percent(),
                instalment.amount(),
                delay.months(),
                delay.days(),
                delay.endOfMonth(),
                delay.dayOfMonth());
    }

    Instalment instalment() {
        var delay = new Delay(
                months == null ? 0 : months,
                days == null ? 0 : days,
                endOfMonth == null ? EndOfMonth.NONE : endOfMonth,
                dayOfMonth);
        return new Instalment(percent, amount, delay);
    }
}
