package io.comptoir.adapter.rest.shared.document;

import io.comptoir.domain.shared.totals.TaxTotal;
import io.comptoir.domain.shared.totals.Totals;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The totals of a document: amounts in its currency. */
@Schema(name = "Totals")
public record TotalsResponse(
        @Schema(description = "Sum of the lines, before document discounts")
        BigDecimal linesAmount,

        @Schema(description = "Document discounts") BigDecimal discountAmount,
        @Schema(description = "HT") BigDecimal netAmount,
        @Schema(description = "TVA") BigDecimal taxAmount,
        @Schema(description = "TTC") BigDecimal grossAmount,
        List<TaxResponse> taxes) {

    /** One tax group. */
    @Schema(name = "TaxTotal")
    public record TaxResponse(
            String category, BigDecimal rate, @Nullable String exemptionCode, BigDecimal base, BigDecimal amount) {

        static TaxResponse from(TaxTotal tax) {
            return new TaxResponse(
                    tax.key().category(),
                    tax.key().rate(),
                    tax.key().exemptionCode(),
                    tax.base().amount(),
                    tax.tax().amount());
        }
    }

    public static TotalsResponse from(Totals totals) {
        return new TotalsResponse(
                totals.linesNet().amount(),
                totals.allowance().amount(),
                totals.net().amount(),
                totals.tax().amount(),
                totals.gross().amount(),
                totals.taxes().stream().map(TaxResponse::from).toList());
    }
}
