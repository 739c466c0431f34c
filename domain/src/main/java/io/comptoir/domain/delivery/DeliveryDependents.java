package io.comptoir.domain.delivery;

import java.util.List;

/**
 * The live documents that hang on a delivery note, by number; drafts by their id.
 *
 * @param returns neither rejected nor cancelled
 * @param payments neither cancelled nor bounced, of the note or of its invoices
 * @param draftInvoices that bill it
 * @param issuedInvoices that bill it and are not credited in full
 */
public record DeliveryDependents(
        List<String> returns, List<String> payments, List<String> draftInvoices, List<String> issuedInvoices) {

    public static final DeliveryDependents NONE = new DeliveryDependents(List.of(), List.of(), List.of(), List.of());

    public DeliveryDependents {
        returns = List.copyOf(returns);
        payments = List.copyOf(payments);
        draftInvoices = List.copyOf(draftInvoices);
        issuedInvoices = List.copyOf(issuedInvoices);
    }
}
