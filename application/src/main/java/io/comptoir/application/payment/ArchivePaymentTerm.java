package io.comptoir.application.payment;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Puts a payment term aside: documents keep it, new ones refuse it. */
@UseCase("paymentTerm:archive")
public class ArchivePaymentTerm {

    /** Which one, in which version. */
    public record Command(UUID id, Expected expected) {}

    private final PaymentTerms terms;
    private final History history;

    public ArchivePaymentTerm(PaymentTerms terms, History history) {
        this.terms = terms;
        this.history = history;
    }

    public PaymentTermView handle(Caller caller, Command command) {
        var term = terms.lock(command.id(), command.expected()).archive(caller.now());
        terms.update(term);
        history.record(
                caller, History.Entry.of("PAYMENT_TERM", term.id(), term.code(), term.head(), "paymentTerm.archived"));
        return PaymentTermView.of(term);
    }
}
