package io.comptoir.adapter.rest.credit;

import io.comptoir.application.pricing.LineInput;
import io.comptoir.domain.credit.CreditPlanning.Wanted;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** So much of an invoice line, or, where no invoice is behind it, a line with a price. */
@Schema(name = "CreditLineRequest")
public record CreditLineBody(
        @Schema(description = "The line of the invoice that is credited") @Nullable
        UUID invoiceLineId,

        @Schema(description = "Of a line that the document has; absent for a new one") @Nullable
        UUID id,

        @Nullable UUID productId,
        @Size(min = 1, max = 1000) @Nullable String description,

        @Schema(examples = "1") @NotNull @DecimalMin(value = "0", inclusive = false)
        BigDecimal quantity,

        @Pattern(regexp = "[A-Z0-9]{2,3}") @Nullable String unitCode,
        @DecimalMin("0") @Nullable BigDecimal unitPrice,
        @Nullable UUID taxRateId) {

    Wanted wanted(int index) {
        if (invoiceLineId == null) {
            throw InvalidValue.at("/lines/" + index + "/invoiceLineId", "required");
        }
        return Wanted.of(invoiceLineId, quantity);
    }

    LineInput input(int index) {
        if (invoiceLineId != null) {
            throw InvalidValue.at("/lines/" + index + "/invoiceLineId", "not-with-sources");
        }
        return new LineInput(
                id,
                productId,
                description,
                quantity,
                unitCode,
                unitPrice,
                taxRateId,
                List.of(),
                null,
                null,
                List.of(),
                false);
    }

    static CreditLineBody of(UUID invoiceLineId, BigDecimal quantity) {
        return new CreditLineBody(invoiceLineId, null, null, null, quantity, null, null, null);
    }

    static CreditLineBody of(SalesLine line) {
        var item = line.item();
        return new CreditLineBody(
                null,
                line.id(),
                item.productId(),
                item.description(),
                line.quantity(),
                item.unitCode(),
                line.price().unitPrice(),
                line.tax().taxRateId());
    }
}
