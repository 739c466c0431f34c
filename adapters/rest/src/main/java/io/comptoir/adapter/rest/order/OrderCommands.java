package io.comptoir.adapter.rest.order;

import io.comptoir.application.order.ValidationInput;
import io.comptoir.domain.order.AcknowledgementStatus;
import io.comptoir.domain.order.Performance;
import io.comptoir.domain.shared.document.PaymentMethod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands of an order. */
final class OrderCommands {

    private OrderCommands() {}

    /** How to validate. */
    @Schema(name = "ValidateOrderRequest")
    public record Validate(
            @Schema(description = "Validates in spite of rules that ask for approval; needs order:override")
            @Size(min = 1, max = 1000)
            @Nullable
            String overrideReason,

            @Schema(description = "Of a counter sale: what the customer pays now", examples = "23.90")
            @DecimalMin(value = "0", inclusive = false)
            @Nullable
            BigDecimal amountTendered,

            @Schema(description = "Of a counter sale: how he pays; as the order says when absent") @Nullable
            PaymentMethod paymentMethod) {

        static final Validate PLAINLY = new Validate(null, null, null);

        ValidationInput input() {
            return new ValidationInput(amountTendered, paymentMethod);
        }
    }

    /** Why. */
    @Schema(name = "OrderReasonRequest")
    public record Reason(@NotNull @Size(min = 1, max = 1000) String reason) {}

    /** How to close. */
    @Schema(name = "CloseOrderRequest")
    public record Close(
            @Schema(description = "The customer does without what was not delivered") @Nullable
            Boolean giveUpRemainder) {}

    /** What the customer is told about lead times. */
    public enum LeadTimes {
        PENDING,
        CONFIRMED
    }

    /** The acknowledgement. */
    @Schema(name = "AcknowledgeOrderRequest")
    public record Acknowledge(
            @Schema(description = "The customer's address when absent") @Email @Size(max = 254) @Nullable
            String to,

            @Schema(description = "PENDING: to be confirmed; CONFIRMED; absent: nothing is said of them") @Nullable
            LeadTimes leadTimes) {

        static AcknowledgementStatus told(@Nullable Acknowledge body) {
            if (body == null || body.leadTimes() == null) {
                return AcknowledgementStatus.SENT;
            }
            return body.leadTimes() == LeadTimes.PENDING
                    ? AcknowledgementStatus.LEAD_TIME_PENDING
                    : AcknowledgementStatus.LEAD_TIME_CONFIRMED;
        }
    }

    /** How much of a deposit: one of the two. */
    @Schema(name = "RequestOrderDepositRequest")
    public record Deposit(
            @Schema(description = "Of the order's total with tax", examples = "30.00")
            @DecimalMin(value = "0", inclusive = false)
            @DecimalMax("100")
            @Nullable
            BigDecimal percent,

            @Schema(description = "Tax included", examples = "150.00")
            @DecimalMin(value = "0", inclusive = false)
            @Nullable
            BigDecimal amount) {}

    /** Services that were done. */
    @Schema(name = "PerformOrderRequest")
    public record Perform(@Valid @NotEmpty @Size(max = 1000) List<@NotNull Done> lines) {

        List<Performance> performances() {
            return lines.stream()
                    .map(l -> new Performance(l.lineId(), l.quantity(), l.date()))
                    .toList();
        }
    }

    /** A service that was done. */
    @Schema(name = "PerformedLine")
    public record Done(
            @NotNull UUID lineId,

            @Schema(examples = "2") @NotNull @DecimalMin(value = "0", inclusive = false)
            BigDecimal quantity,

            @NotNull LocalDate date) {}
}
