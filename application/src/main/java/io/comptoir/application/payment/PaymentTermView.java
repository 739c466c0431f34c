package io.comptoir.application.payment;

import io.comptoir.application.shared.Warning;
import io.comptoir.application.shared.Warning.Severity;
import io.comptoir.domain.payment.PaymentTerm;
import io.comptoir.domain.payment.PaymentTermRule;
import java.util.List;

/** A payment term with what its author should know. */
public record PaymentTermView(PaymentTerm term, List<Warning> warnings) {

    static PaymentTermView of(PaymentTerm term) {
        return new PaymentTermView(term, List.of());
    }

    static PaymentTermView written(PaymentTerm term) {
        var overCap = PaymentTermRule.PAYMENT_TERM_OVER_LEGAL_CAP.because("code", term.code());
        return new PaymentTermView(
                term, term.exceedsLegalCap() ? List.of(new Warning(Severity.WARNING, overCap, null)) : List.of());
    }
}
