package io.comptoir.domain.order;

import io.comptoir.domain.shared.document.DeliveryTerms;
import io.comptoir.domain.shared.document.ExternalRef;
import io.comptoir.domain.shared.document.InvoiceTerms;
import io.comptoir.domain.shared.document.PaymentMethod;
import io.comptoir.domain.shared.document.Terms;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How an order is carried out: its type, where it leaves from, when it may be delivered and invoiced.
 *
 * @param channel how it came in: API, EDI, MOBILE, COUNTER…
 * @param externalRefs what other systems call it
 * @param paymentMethod null where nobody has a preference
 * @param tolerance how far a delivery may miss the quantity
 */
public record OrderConditions(
        OrderTypePreset type,
        String channel,
        List<ExternalRef> externalRefs,
        UUID warehouseId,
        Resolved<DeliveryTerms> deliveryTerms,
        Resolved<InvoiceTerms> invoiceTerms,
        @Nullable Resolved<PaymentMethod> paymentMethod,
        Tolerance tolerance) {

    public static final String API = "API";

    public OrderConditions {
        externalRefs = List.copyOf(externalRefs);
    }

    /** The first with a preference decides: order, order type, customer, category, user, company. */
    public static OrderConditions resolve(
            OrderTypePreset type, UUID warehouseId, Map<TermsSource, TermsPreference> preferences) {
        var all = new java.util.EnumMap<TermsSource, TermsPreference>(TermsSource.class);
        all.putAll(preferences);
        all.put(TermsSource.ORDER_TYPE, type.preset());
        return new OrderConditions(
                type,
                API,
                List.of(),
                warehouseId,
                first(all, TermsPreference::delivery, DeliveryTerms.AVAILABILITY),
                first(all, TermsPreference::invoice, InvoiceTerms.AFTER_DELIVERY),
                first(all, TermsPreference::paymentMethod),
                Tolerance.NONE);
    }

    /** As it came in through a channel, with the names that other systems have for it. */
    public OrderConditions through(String newChannel, List<ExternalRef> refs) {
        return new OrderConditions(
                type, newChannel, refs, warehouseId, deliveryTerms, invoiceTerms, paymentMethod, tolerance);
    }

    public OrderConditions within(Tolerance newTolerance) {
        return new OrderConditions(
                type, channel, externalRefs, warehouseId, deliveryTerms, invoiceTerms, paymentMethod, newTolerance);
    }

    /** The terms with the payment method that was resolved here. */
    public Terms settle(Terms terms) {
        return new Terms(
                terms.customer(),
                terms.contactId(),
                terms.projectId(),
                terms.incoterm(),
                terms.carrierId(),
                terms.accountingDate(),
                terms.currency(),
                terms.priceListId(),
                terms.paymentTermId(),
                paymentMethod == null ? null : paymentMethod.value(),
                terms.customerReference(),
                terms.requestedDate(),
                terms.salesRepId(),
                terms.note());
    }

    /** Whether nothing may leave before it is paid. */
    public boolean payFirst() {
        return deliveryTerms.value() == DeliveryTerms.AFTER_PAYMENT;
    }

    private static <T> Resolved<T> first(
            Map<TermsSource, TermsPreference> all, Function<TermsPreference, @Nullable T> term, T otherwise) {
        var found = first(all, term);
        return found == null ? new Resolved<>(otherwise, TermsSource.COMPANY) : found;
    }

    private static <T> @Nullable Resolved<T> first(
            Map<TermsSource, TermsPreference> all, Function<TermsPreference, @Nullable T> term) {
        for (var e : all.entrySet()) {
            var value = term.apply(e.getValue());
            if (value != null) {
                return new Resolved<>(value, e.getKey());
            }
        }
        return null;
    }
}
