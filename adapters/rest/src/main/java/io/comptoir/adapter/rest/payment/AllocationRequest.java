package io.comptoir.adapter.rest.payment;

import io.comptoir.domain.payment.Allocation.Target;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.error.DomainException;
import io.comptoir.domain.shared.error.Fault;
import io.comptoir.domain.shared.money.Money;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of a payment for exactly one document. */
@Schema(name = "AllocationRequest")
public record AllocationRequest(
        @Nullable UUID invoiceId,
        @Nullable UUID deliveryNoteId,
        @Nullable UUID orderId,
        @Nullable UUID quoteId,
        @NotNull @DecimalMin(value = "0", inclusive = false) BigDecimal amount) {

    static Map<Target, Money> parts(@Nullable List<AllocationRequest> allocations, Currency currency) {
        var parts = new LinkedHashMap<Target, Money>();
        if (allocations == null) {
            return parts;
        }
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < allocations.size(); i++) {
            var targets = allocations.get(i).targets();
            if (targets.size() == 1) {
                parts.merge(targets.getFirst(), new Money(allocations.get(i).amount(), currency), Money::plus);
            } else {
                faults.add(Fault.of("/allocations/" + i, "exactly-one-document"));
            }
        }
        if (!faults.isEmpty()) {
            throw new DomainException.InvalidValue(faults);
        }
        return parts;
    }

    private List<Target> targets() {
        var targets = new ArrayList<Target>();
        add(targets, DocumentType.INVOICE, invoiceId);
        add(targets, DocumentType.DELIVERY_NOTE, deliveryNoteId);
        add(targets, DocumentType.ORDER, orderId);
        add(targets, DocumentType.QUOTE, quoteId);
        return targets;
    }

    private static void add(List<Target> targets, DocumentType type, @Nullable UUID id) {
        if (id != null) {
            targets.add(new Target(type, id));
        }
    }
}
