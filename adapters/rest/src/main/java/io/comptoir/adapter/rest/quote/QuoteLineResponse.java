package io.comptoir.adapter.rest.quote;

import io.comptoir.adapter.rest.shared.document.AnalyticBody;
import io.comptoir.adapter.rest.shared.document.DiscountBody;
import io.comptoir.adapter.rest.shared.document.LineResponse;
import io.comptoir.adapter.rest.shared.document.LineResponse.SourceBody;
import io.comptoir.application.quote.QuoteView;
import io.comptoir.domain.quote.QuoteLineProgress;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of a quote, with what became of it. */
@Schema(name = "QuoteLine")
public record QuoteLineResponse(
        UUID id,
        int position,
        @Nullable UUID productId,
        @Nullable String productCode,
        String description,
        String kind,
        BigDecimal quantity,
        String unitCode,
        @Nullable BigDecimal listPrice,
        BigDecimal unitPrice,
        List<DiscountBody> discounts,
        BigDecimal netAmount,
        @Nullable UUID taxRateId,
        String taxCategory,
        BigDecimal taxRate,
        @Nullable String exemptionCode,
        @Nullable String exemptionReason,
        @Nullable LocalDate requestedDate,
        @Nullable LocalDate confirmedDate,
        List<AnalyticBody> analytics,
        boolean optional,
        List<SourceBody> sources,
        BigDecimal acceptedQuantity,
        BigDecimal convertedQuantity) {

    static List<QuoteLineResponse> allOf(QuoteView view) {
        var progress = view.progress().lines().iterator();
        var lines = new ArrayList<QuoteLineResponse>();
        LineResponse.allOf(view.quote().content()).forEach(l -> lines.add(from(l, progress.next())));
        return List.copyOf(lines);
    }

    private static QuoteLineResponse from(LineResponse l, QuoteLineProgress progress) {
        return new QuoteLineResponse(
                l.id(),
                l.position(),
                l.productId(),
                l.productCode(),
                l.description(),
                l.kind(),
                l.quantity(),
                l.unitCode(),
                l.listPrice(),
                l.unitPrice(),
                l.discounts(),
                l.netAmount(),
                l.taxRateId(),
                l.taxCategory(),
                l.taxRate(),
                l.exemptionCode(),
                l.exemptionReason(),
                l.requestedDate(),
                l.confirmedDate(),
                l.analytics(),
                l.optional(),
                l.sources(),
                progress.accepted(),
                progress.converted());
    }
}
