package io.comptoir.adapter.rest.invoice;

import io.comptoir.application.invoice.CustomerStanding;
import io.comptoir.application.invoice.Receivable;
import io.comptoir.domain.shared.document.DocumentType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a customer stands: what he owes, what he has to his credit, what he may come to owe. */
@Schema(name = "CustomerBalance")
public record BalanceResponse(
        UUID customerId,
        LocalDate asOf,
        List<InCurrencyBody> balances,
        List<OpenInvoiceBody> openInvoices,
        List<CreditBody> unallocatedPayments,
        List<CreditBody> credits,
        ExposureBody exposure) {

    /** An instalment that is not paid. */
    @Schema(name = "OpenInvoice")
    public record OpenInvoiceBody(
            UUID invoiceId, String number, LocalDate dueDate, String currency, BigDecimal openAmount) {}

    /** A payment or a credit note of which something is left. */
    @Schema(name = "CustomerCredit")
    public record CreditBody(UUID id, String number, LocalDate date, String currency, BigDecimal openAmount) {}

    /** The credit exposure, tax included, each euro once. */
    @Schema(name = "CreditExposure")
    public record ExposureBody(
            BigDecimal openInvoices,
            BigDecimal unallocated,
            BigDecimal uninvoicedDeliveries,
            BigDecimal undeliveredOrders,
            BigDecimal unclearedPayments,
            BigDecimal total,
            long daysOverdue,

            @Schema(description = "Absent a limit, null") @Nullable
            BigDecimal creditLimit,

            @Schema(description = "What is left of the limit; below zero once it is exceeded") @Nullable
            BigDecimal available) {

        static ExposureBody of(CustomerStanding standing) {
            var e = standing.exposure();
            var limit = standing.creditLimit();
            var available = standing.available();
            return new ExposureBody(
                    cents(e.openInvoices()),
                    cents(e.unallocated()),
                    cents(e.uninvoicedDeliveries()),
                    cents(e.undeliveredOrders()),
                    cents(e.unclearedPayments()),
                    cents(e.total()),
                    e.daysOverdue(),
                    limit == null ? null : cents(limit),
                    available == null ? null : cents(available));
        }

        private static BigDecimal cents(BigDecimal amount) {
            return amount.setScale(2, RoundingMode.HALF_UP);
        }
    }

    /** The amounts in one currency. */
    @Schema(name = "BalanceInCurrency")
    public record InCurrencyBody(
            String currency,
            BigDecimal openAmount,
            BigDecimal overdueAmount,
            BigDecimal disputedAmount,
            AgeingBody ageing) {}

    /** The overdue amount by days late. */
    @Schema(name = "BalanceAgeing")
    public record AgeingBody(BigDecimal days1To30, BigDecimal days31To60, BigDecimal days61To90, BigDecimal over90) {}

    static BalanceResponse from(CustomerStanding standing) {
        var balance = standing.balance();
        return new BalanceResponse(
                balance.customerId(),
                balance.asOf(),
                balance.perCurrency().stream()
                        .map(b -> new InCurrencyBody(
                                b.open().currency().getCurrencyCode(),
                                b.open().amount(),
                                b.overdue().amount(),
                                b.disputed().amount(),
                                new AgeingBody(
                                        b.upTo30().amount(),
                                        b.upTo60().amount(),
                                        b.upTo90().amount(),
                                        b.over90().amount())))
                        .toList(),
                standing.open().stream().map(BalanceResponse::open).toList(),
                credits(standing, DocumentType.PAYMENT),
                credits(standing, DocumentType.CREDIT_NOTE),
                ExposureBody.of(standing));
    }

    private static OpenInvoiceBody open(Receivable r) {
        return new OpenInvoiceBody(
                r.invoiceId(),
                r.number(),
                r.dueDate(),
                r.open().currency().getCurrencyCode(),
                r.open().amount());
    }

    private static List<CreditBody> credits(CustomerStanding standing, DocumentType type) {
        return standing.credits().stream()
                .filter(c -> c.type() == type)
                .map(c -> new CreditBody(
                        c.id(),
                        c.number(),
                        c.on(),
                        c.left().currency().getCurrencyCode(),
                        c.left().amount()))
                .toList();
    }
}
