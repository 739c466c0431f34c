package io.comptoir.adapter.rest.invoice;

import io.comptoir.application.invoice.CustomerBalance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a customer owes on issued invoices. */
@Schema(name = "CustomerBalance")
public record BalanceResponse(UUID customerId, LocalDate asOf, List<InCurrencyBody> balances) {

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

    static BalanceResponse from(CustomerBalance balance) {
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
                        .toList());
    }
}
