package io.comptoir.adapter.rest.credit;

import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.adapter.rest.shared.document.ActionResponse;
import io.comptoir.adapter.rest.shared.document.ActorBody;
import io.comptoir.adapter.rest.shared.document.LineResponse;
import io.comptoir.adapter.rest.shared.document.StatusDateBody;
import io.comptoir.adapter.rest.shared.document.TotalsResponse;
import io.comptoir.adapter.rest.shared.document.WarningResponse;
import io.comptoir.application.credit.SupplierCreditView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A credit note of a supplier. */
@Schema(name = "SupplierCreditNote")
public record SupplierCreditNoteResponse(
        UUID id,
        @Nullable String number,
        String status,
        int version,
        int revision,
        @Nullable UUID supplierId,
        @Nullable String supplierName,
        @Nullable String reference,
        @Nullable String note,
        String currency,
        @Nullable LocalDate issueDate,
        List<LineResponse> lines,
        TotalsResponse totals,
        Map<String, ActionResponse> actions,
        List<WarningResponse> warnings,
        List<StatusDateBody> statusDates,
        Instant createdAt,
        ActorBody createdBy,
        Instant updatedAt,
        ActorBody updatedBy)
        implements Representation {

    static final String COLLECTION = "supplier-credit-notes";

    static SupplierCreditNoteResponse from(SupplierCreditView view, Locale language) {
        var s = view.note();
        var body = s.body();
        var head = s.head();
        return new SupplierCreditNoteResponse(
                s.id(),
                head.number(),
                s.status().name(),
                head.version(),
                1,
                body.supplierId(),
                body.supplierName(),
                body.reference(),
                body.note(),
                body.content().currency().getCurrencyCode(),
                s.issueDate(),
                LineResponse.allOf(body.content()),
                TotalsResponse.from(body.content().totals()),
                ActionResponse.allOf(view.actions(), "/v1/" + COLLECTION + "/" + s.id(), language),
                List.of(),
                StatusDateBody.allOf(head.statusDates()),
                head.created().at(),
                ActorBody.from(head.created().by()),
                head.updated().at(),
                ActorBody.from(head.updated().by()));
    }
}
