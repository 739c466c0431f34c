package io.comptoir.domain.invoice;

import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.InvoiceTerms;
import io.comptoir.domain.shared.document.Terms;
import io.comptoir.domain.shared.error.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An order as invoicing sees it.
 *
 * @param validated whether it binds: validated, not cancelled
 * @param released whether an order that is not to be invoiced was released since
 * @param delivered whether all of it has been delivered, within tolerance
 * @param left what is left to invoice of each line
 */
public record BillableOrder(
        UUID id,
        String number,
        boolean validated,
        Terms terms,
        InvoiceTerms invoiceTerms,
        boolean released,
        boolean delivered,
        Content content,
        Map<UUID, LeftToBill> left) {

    public BillableOrder {
        left = Map.copyOf(left);
    }

    public LeftToBill left(UUID lineId) {
        return left.getOrDefault(lineId, LeftToBill.NOTHING);
    }

    /** Why what was supplied on this day may not be invoiced today. */
    public Optional<Refusal> heldBack(LocalDate supplied, LocalDate today) {
        return switch (invoiceTerms) {
            case AFTER_DELIVERY, IMMEDIATE -> Optional.empty();
            case AFTER_ORDER_DELIVERED -> delivered ? Optional.empty() : because("ORDER_NOT_DELIVERED");
            case DO_NOT_INVOICE -> released ? Optional.empty() : because("NOT_RELEASED");
            case CUSTOMER_SCHEDULE -> scheduled(supplied.with(TemporalAdjusters.lastDayOfMonth()), today);
        };
    }

    /** Customers without a schedule of their own are invoiced at the end of the month (CGI art. 289, I-3). */
    private Optional<Refusal> scheduled(LocalDate from, LocalDate today) {
        return today.isBefore(from)
                ? Optional.of(InvoiceRule.NOT_YET_INVOICEABLE.because(
                        "order", number, "reason", "CUSTOMER_SCHEDULE", "date", from.toString()))
                : Optional.empty();
    }

    private Optional<Refusal> because(String reason) {
        return Optional.of(InvoiceRule.NOT_YET_INVOICEABLE.because("order", number, "reason", reason));
    }

    /** Whether nothing is left to invoice once these quantities are. */
    boolean completedBy(Map<UUID, BigDecimal> taken) {
        return content.lines().stream()
                .filter(l -> !l.optional())
                .allMatch(l -> left(l.id())
                                .ordered()
                                .subtract(taken.getOrDefault(l.id(), BigDecimal.ZERO))
                                .signum()
                        <= 0);
    }
}
