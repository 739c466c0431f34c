package io.comptoir.adapter.rest.shared.document;

import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.LineSource;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.totals.TotalsCalculator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A priced line. */
@Schema(name = "Line")
public record LineResponse(
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
        List<SourceBody> sources) {

    /** The line of an earlier document that a line comes from. */
    @Schema(name = "LineSource")
    public record SourceBody(String type, UUID documentId, UUID lineId) {

        static SourceBody from(LineSource source) {
            return new SourceBody(source.type().name(), source.documentId(), source.lineId());
        }
    }

    /** All lines of a document with their nets; an optional line shows what it would cost. */
    public static List<LineResponse> allOf(Content content) {
        var counted = content.totals().lines().iterator();
        var result = new ArrayList<LineResponse>();
        for (SalesLine line : content.lines()) {
            var net = line.optional()
                    ? TotalsCalculator.calculate(content.currency(), List.of(line.toTotal()), List.of())
                            .linesNet()
                    : counted.next().net();
            result.add(from(line, net.amount()));
        }
        return result;
    }

    private static LineResponse from(SalesLine line, BigDecimal net) {
        var item = line.item();
        var key = line.tax().key();
        return new LineResponse(
                line.id(),
                line.position(),
                item.productId(),
                item.productCode(),
                item.description(),
                item.kind().name(),
                line.quantity(),
                item.unitCode(),
                line.price().listPrice(),
                line.price().unitPrice(),
                line.discounts().stream().map(DiscountBody::from).toList(),
                net,
                line.tax().taxRateId(),
                key.category(),
                key.rate(),
                key.exemptionCode(),
                line.tax().exemptionReason(),
                line.dates().requested(),
                line.dates().confirmed(),
                line.analytics().stream().map(AnalyticBody::from).toList(),
                line.optional(),
                line.sources().stream().map(SourceBody::from).toList());
    }
}
