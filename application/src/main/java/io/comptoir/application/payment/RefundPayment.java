package io.comptoir.application.payment;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.payment.Receipt;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.PaymentMethod;
import io.comptoir.domain.shared.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives back what a payment has left; an outgoing payment records it. */
@UseCase("payment:refund")
public class RefundPayment {

    /** @param method null: as it was paid */
    public record Command(
            UUID payment,
            Expected expected,
            BigDecimal amount,
            @Nullable PaymentMethod method) {}

    private final PaymentDesk desk;
    private final PaymentRecording recording;
    private final PaymentViewing viewing;
    private final DocumentLinks links;

    public RefundPayment(PaymentDesk desk, PaymentRecording recording, PaymentViewing viewing, DocumentLinks links) {
        this.desk = desk;
        this.recording = recording;
        this.viewing = viewing;
        this.links = links;
    }

    public PaymentView handle(Caller caller, Command command) {
        var payment = desk.open(command.payment(), command.expected());
        var s = payment.snapshot();
        var amount = new Money(command.amount(), s.amount().currency());
        desk.save(caller, payment, payment.refund(amount, caller.now()));
        var method = command.method() == null ? s.method() : command.method();
        var outgoing = recording.record(
                caller,
                Receipt.refund(s.customer(), method, amount, caller.now().day(), s.id()),
                Map.of());
        links.link(
                List.of(new DocumentRef(DocumentType.PAYMENT, s.id())),
                new DocumentRef(DocumentType.PAYMENT, outgoing.id()));
        return viewing.show(caller, payment);
    }
}
