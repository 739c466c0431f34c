package io.comptoir.application.payment;

import io.comptoir.application.shared.ActionView;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.payment.Payment;
import io.comptoir.domain.payment.PaymentAction;
import io.comptoir.domain.shared.document.DocumentType;
import java.util.Arrays;

/** Shows payments, with what the caller may do with them. */
@Service
public class PaymentViewing {

    private final DocumentLinks links;

    public PaymentViewing(DocumentLinks links) {
        this.links = links;
    }

    PaymentView show(Caller caller, Payment payment) {
        var actions = Arrays.stream(PaymentAction.values())
                .map(a -> ActionView.of(caller, a.segment(), "payment:" + a.segment(), payment.whyNot(a, caller.now())))
                .toList();
        return new PaymentView(
                payment.snapshot(), links.of(new DocumentRef(DocumentType.PAYMENT, payment.id())), actions);
    }
}
