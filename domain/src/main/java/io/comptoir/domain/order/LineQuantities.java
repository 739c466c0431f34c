package io.comptoir.domain.order;

import static io.comptoir.domain.shared.quantity.QuantityKind.BILLED;
import static io.comptoir.domain.shared.quantity.QuantityKind.CONFIRMED;
import static io.comptoir.domain.shared.quantity.QuantityKind.CREDITED;
import static io.comptoir.domain.shared.quantity.QuantityKind.DELIVERED;
import static io.comptoir.domain.shared.quantity.QuantityKind.GIVEN_UP;
import static io.comptoir.domain.shared.quantity.QuantityKind.INVOICED;
import static io.comptoir.domain.shared.quantity.QuantityKind.NOT_ACCEPTED;
import static io.comptoir.domain.shared.quantity.QuantityKind.PLANNED;
import static io.comptoir.domain.shared.quantity.QuantityKind.RELEASED;
import static io.comptoir.domain.shared.quantity.QuantityKind.RESERVED;
import static io.comptoir.domain.shared.quantity.QuantityKind.RETURNED;

import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.quantity.LineProgress;
import io.comptoir.domain.shared.quantity.QuantityKind;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What has become of one line of an order, read from the ledger.
 *
 * @param line the line as ordered
 * @param sums of its ledger entries
 * @param tolerance how far deliveries may miss
 */
public record LineQuantities(SalesLine line, LineProgress sums, Tolerance tolerance) {

    public UUID lineId() {
        return line.id();
    }

    /** A service, or text that is delivered as one: no goods move. */
    public boolean isService() {
        var kind = line.item().kind();
        return kind == ItemKind.SERVICE || kind == ItemKind.TEXT;
    }

    public BigDecimal ordered() {
        return line.quantity();
    }

    public BigDecimal of(QuantityKind kind) {
        return sums.of(kind);
    }

    public BigDecimal reserved() {
        return of(RESERVED);
    }

    public BigDecimal delivered() {
        return of(DELIVERED);
    }

    public BigDecimal returned() {
        return of(RETURNED);
    }

    public BigDecimal invoiced() {
        return of(INVOICED);
    }

    /** Ordered, less what the customer does without. */
    public BigDecimal due() {
        return ordered().subtract(of(GIVEN_UP));
    }

    /** Not yet on any live delivery note, nor performed. */
    public BigDecimal leftToPlan() {
        return positive(due().subtract(of(PLANNED)));
    }

    /** The most that one more delivery note may hold, over-delivery within tolerance included. */
    public BigDecimal mostToPlan() {
        return positive(tolerance.most(due()).subtract(of(PLANNED)));
    }

    /** Has not left yet. */
    public BigDecimal leftToDeliver() {
        return positive(due().subtract(delivered()));
    }

    /** What an invoice of the order itself may still bill, delivered or not (IMMEDIATE, PREPAID). */
    public BigDecimal leftToBillAsOrdered() {
        return positive(due().subtract(returned()).subtract(billed()));
    }

    /** What invoices may still bill of what was delivered and kept (AFTER_DELIVERY and the like). */
    public BigDecimal leftToBillAsDelivered() {
        return positive(
                delivered().subtract(of(NOT_ACCEPTED)).subtract(returned()).subtract(billed()));
    }

    /** Billed by live invoices, less what corrections gave back. */
    public BigDecimal billed() {
        return of(BILLED).subtract(of(RELEASED));
    }

    /** Invoiced for good: issued invoices less issued credit notes. */
    public BigDecimal invoicedNet() {
        return invoiced().subtract(of(CREDITED));
    }

    /** All has left, within tolerance, or the rest was given up. */
    public boolean allDelivered() {
        return delivered().compareTo(tolerance.least(due())) >= 0;
    }

    /** All that has left was confirmed by the customer. */
    public boolean allConfirmed() {
        return of(CONFIRMED).compareTo(delivered()) >= 0;
    }

    public boolean allInvoiced() {
        return invoicedNet().compareTo(due().subtract(returned()).subtract(of(NOT_ACCEPTED))) >= 0;
    }

    /** Invoiced, but not delivered: to be credited before the rest is given up. */
    public BigDecimal invoicedNotDelivered() {
        return positive(invoicedNet().subtract(delivered()));
    }

    private static BigDecimal positive(BigDecimal value) {
        return value.max(BigDecimal.ZERO);
    }
}
