package io.comptoir.adapter.rest.credit;

import io.comptoir.adapter.rest.shared.document.DiscountBody;
import io.comptoir.domain.credit.CreditLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of a credit note: so much of an invoice line, at the invoice's price. */
@Schema(name = "CreditNoteLine")
public record CreditNoteLineResponse(
        UUID id,
        int position,
        @Nullable UUID invoiceLineId,
        @Nullable UUID returnLineId,
        @Nullable UUID productId,
        @Nullable String productCode,
        String description,
        BigDecimal quantity,
        String unitCode,
        @Nullable BigDecimal listPrice,
        BigDecimal unitPrice,
        List<DiscountBody> discounts,

        @Schema(description = "With its part of the invoice's discounts taken off, less a fee that is kept")
        BigDecimal netAmount,

        BigDecimal taxAmount,
        @Nullable UUID taxRateId,
        String taxCategory,
        BigDecimal taxRate,
        @Nullable String exemptionCode,
        @Nullable String exemptionReason) {

    static CreditNoteLineResponse from(CreditLine credit) {
        var line = credit.line();
        var item = line.item();
        var key = line.tax().key();
        return new CreditNoteLineResponse(
                line.id(),
                line.position(),
                credit.invoiceLineId(),
                credit.returnLineId(),
                item.productId(),
                item.productCode(),
                item.description(),
                line.quantity(),
                item.unitCode(),
                line.price().listPrice(),
                line.price().unitPrice(),
                line.discounts().stream().map(DiscountBody::from).toList(),
                credit.part().net().amount(),
                credit.part().tax().amount(),
                line.tax().taxRateId(),
                key.category(),
                key.rate(),
                key.exemptionCode(),
                line.tax().exemptionReason());
    }
}
