package io.comptoir.domain.order;

import io.comptoir.domain.shared.document.DeliveryTerms;
import io.comptoir.domain.shared.document.InvoiceTerms;
import io.comptoir.domain.shared.document.PaymentMethod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type of order (F031): what it presets, and which documents its validation makes. Types are rows that a
 * company may add to; an order keeps the row it was made with.
 *
 * @param code as in the API
 * @param preset terms that win over those of the customer; null leaves them to him
 * @param deliveryNote the delivery note that validation makes
 * @param invoice the invoice that validation makes
 * @param payment validation books a payment when the method is immediate and an amount is given
 * @param creditCheck the customer's credit is looked at even where the company's policy is off
 * @param countsInExposure validated and undelivered, it counts in the customer's exposure
 * @param customerReturn lines name what comes back; validation makes the return
 */
public record OrderTypePreset(
        String code,
        TermsPreference preset,
        Delivery deliveryNote,
        Invoicing invoice,
        boolean payment,
        boolean creditCheck,
        boolean countsInExposure,
        boolean customerReturn) {

    /** The delivery note made on validation. */
    public enum Delivery {
        NONE,
        DRAFT,
        SHIPPED_DELIVERED
    }

    /** The invoice made on validation. */
    public enum Invoicing {
        NONE,
        DRAFT,
        ISSUED
    }

    /** Commande standard (F032): reserves until delivery, makes nothing by itself. */
    public static final OrderTypePreset STANDARD = new OrderTypePreset(
            "STANDARD", TermsPreference.NONE, Delivery.NONE, Invoicing.NONE, false, false, true, false);

    /** Commande entrepôt: makes the delivery note. */
    public static final OrderTypePreset WAREHOUSE = new OrderTypePreset(
            "WAREHOUSE", TermsPreference.NONE, Delivery.DRAFT, Invoicing.NONE, false, false, true, false);

    /** Commande comptoir (F033): delivered, invoiced and paid over the counter. */
    public static final OrderTypePreset POS = new OrderTypePreset(
            "POS",
            terms(DeliveryTerms.AVAILABILITY, InvoiceTerms.IMMEDIATE, PaymentMethod.CASH),
            Delivery.SHIPPED_DELIVERED,
            Invoicing.ISSUED,
            true,
            false,
            false,
            false);

    /** Commande à crédit: delivery note and draft invoice; shipping issues it. */
    public static final OrderTypePreset ON_CREDIT = new OrderTypePreset(
            "ON_CREDIT",
            terms(null, InvoiceTerms.IMMEDIATE, null),
            Delivery.DRAFT,
            Invoicing.DRAFT,
            false,
            true,
            true,
            false);

    /** Commande prépayée (F036): invoiced at once, nothing leaves before it is paid. */
    public static final OrderTypePreset PREPAID = new OrderTypePreset(
            "PREPAID",
            terms(DeliveryTerms.AFTER_PAYMENT, InvoiceTerms.IMMEDIATE, null),
            Delivery.NONE,
            Invoicing.ISSUED,
            false,
            false,
            false,
            false);

    /** Retour client (F035): positive quantities of what comes back. */
    public static final OrderTypePreset RETURN = new OrderTypePreset(
            "RETURN", TermsPreference.NONE, Delivery.NONE, Invoicing.NONE, false, false, false, true);

    /** The rows every company starts with. */
    public static final List<OrderTypePreset> READY_MADE =
            List.of(STANDARD, WAREHOUSE, POS, ON_CREDIT, PREPAID, RETURN);

    /** Whether goods wait in stock for its lines until they leave. */
    public boolean reserves() {
        return !customerReturn;
    }

    /** Whether validation makes documents, or only states what was agreed. */
    public boolean makesDocuments() {
        return deliveryNote != Delivery.NONE || invoice != Invoicing.NONE || customerReturn;
    }

    private static TermsPreference terms(
            @Nullable DeliveryTerms delivery, @Nullable InvoiceTerms invoice, @Nullable PaymentMethod method) {
        return new TermsPreference(delivery, invoice, method);
    }
}
