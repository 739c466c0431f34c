package io.comptoir.adapter.rest.document;

import io.comptoir.application.document.DocumentRow;
import io.comptoir.domain.shared.document.DocumentType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document of any type in a list, with the address where it is read. */
@Schema(name = "DocumentRow")
public record DocumentRowResponse(
        UUID id,
        int version,
        String type,
        @Nullable String number,
        String status,
        @Nullable UUID customerId,
        @Nullable String customerName,
        @Nullable String currency,
        @Nullable BigDecimal grossAmount,
        Instant createdAt,
        String href) {

    static DocumentRowResponse from(DocumentRow row) {
        return new DocumentRowResponse(
                row.id(),
                row.version(),
                row.type().name(),
                row.number(),
                row.status(),
                row.customerId(),
                row.customerName(),
                row.currency(),
                row.grossAmount(),
                row.createdAt(),
                "/v1/" + collection(row.type()) + "/" + row.id());
    }

    private static String collection(DocumentType type) {
        return switch (type) {
            case QUOTE_REQUEST -> "quote-requests";
            case QUOTE -> "quotes";
            case ORDER -> "sales-orders";
            case DELIVERY_NOTE -> "delivery-notes";
            case INVOICE, PRO_FORMA -> "invoices";
            case RETURN -> "returns";
            case CREDIT_NOTE -> "credit-notes";
            case SUPPLIER_CREDIT_NOTE -> "supplier-credit-notes";
            case PAYMENT -> "payments";
        };
    }
}
