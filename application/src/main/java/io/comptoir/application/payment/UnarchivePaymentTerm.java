package io.comptoir.application.payment;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Takes a payment term back into use. */
@UseCase("paymentTerm:archive")
public class UnarchivePaymentTerm {

    /** Which one, in which version. */
    public record Command(UUID id, Expected expected) {}

    private final PaymentTerms terms;
    private final History history;

    public UnarchivePaymentTerm(PaymentTerms terms, History history) {
        this.terms = terms;
        this.history = history;
    }

    public PaymentTermView handle(Caller caller, Command command) {
        var term = terms.lock(command.id(), command.expected()).unarchive(caller.now());
        terms.update(term);
        history.record(
                caller,
                History.Entry.of("PAYMENT_TERM", term.id(), term.code(), term.head(), "paymentTerm.unarchived"));
        return PaymentTermView.of(term);
    }
}
