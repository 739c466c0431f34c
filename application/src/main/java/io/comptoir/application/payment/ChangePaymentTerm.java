package io.comptoir.application.payment;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.payment.PaymentTerm;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Changes a payment term. */
@UseCase("paymentTerm:update")
public class ChangePaymentTerm {

    /** What becomes of it, told under its lock. */
    public record Command(UUID id, Expected expected, UnaryOperator<PaymentTerm.Profile> change) {}

    private final PaymentTerms terms;
    private final History history;

    public ChangePaymentTerm(PaymentTerms terms, History history) {
        this.terms = terms;
        this.history = history;
    }

    public PaymentTermView handle(Caller caller, Command command) {
        var before = terms.lock(command.id(), command.expected());
        var term = before.change(command.change().apply(before.profile()), caller.now());
        terms.update(term);
        history.record(
                caller,
                History.Entry.of(
                        "PAYMENT_TERM",
                        term.id(),
                        term.code(),
                        term.head(),
                        "paymentTerm.updated",
                        Map.of("before", before.profile(), "after", term.profile())));
        return PaymentTermView.written(term);
    }
}
