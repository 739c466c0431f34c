package io.comptoir.domain.invoice;

import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.List;

/** What may be typed on an invoice by hand: in a strict flow goods come from deliveries or orders only. */
public final class ManualBilling {

    private ManualBilling() {}

    public static void check(InvoiceKind kind, List<SalesLine> lines, boolean strict) {
        var typed = lines.stream()
                .filter(l -> l.item().kind() == ItemKind.GOODS)
                .filter(l -> l.source(DocumentType.ORDER).isEmpty()
                        && l.source(DocumentType.DELIVERY_NOTE).isEmpty())
                .findFirst();
        SharedRule.DOCUMENT_FLOW.check(
                !strict || kind == InvoiceKind.PRO_FORMA || typed.isEmpty(),
                "description",
                typed.map(l -> l.item().description()).orElse(""),
                "needed",
                "delivery-note");
    }
}
