package io.comptoir.application.payment;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.payment.PaymentTerm;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds a payment term. */
@UseCase("paymentTerm:create")
public class CreatePaymentTerm {

    /** The new one; {@code id} only where the client made one. */
    public record Command(@Nullable UUID id, PaymentTerm.Profile profile) {}

    private final PaymentTerms terms;
    private final Ids ids;
    private final History history;

    public CreatePaymentTerm(PaymentTerms terms, Ids ids, History history) {
        this.terms = terms;
        this.ids = ids;
        this.history = history;
    }

    public PaymentTermView handle(Caller caller, Command command) {
        var id = command.id() == null ? ids.next() : command.id();
        var term = PaymentTerm.create(id, command.profile(), caller.now());
        terms.add(term);
        history.record(caller, History.Entry.of("PAYMENT_TERM", id, term.code(), term.head(), "paymentTerm.created"));
        return PaymentTermView.written(term);
    }
}
