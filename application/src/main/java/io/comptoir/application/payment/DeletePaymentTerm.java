package io.comptoir.application.payment;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.Map;
import java.util.UUID;

/** Deletes a payment term that nothing names. */
@UseCase("paymentTerm:delete")
public class DeletePaymentTerm {

    /** Which one, in which version. */
    public record Command(UUID id, Expected expected) {}

    private final PaymentTerms terms;
    private final History history;

    public DeletePaymentTerm(PaymentTerms terms, History history) {
        this.terms = terms;
        this.history = history;
    }

    public void handle(Caller caller, Command command) {
        var term = terms.lock(command.id(), command.expected());
        terms.remove(term.id());
        history.record(
                caller,
                History.Entry.of(
                        "PAYMENT_TERM",
                        term.id(),
                        term.code(),
                        term.head(),
                        "paymentTerm.deleted",
                        Map.of("snapshot", term)));
    }
}
