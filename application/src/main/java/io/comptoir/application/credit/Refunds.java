package io.comptoir.application.credit;

import io.comptoir.application.shared.Caller;
import io.comptoir.domain.credit.CreditNoteSnapshot;
import io.comptoir.domain.shared.document.PaymentMethod;
import io.comptoir.domain.shared.money.Money;

/** Pays credits out. */
public interface Refunds {

    /** Records the outgoing payment of a part of a credit note, which the caller has locked. */
    void payOut(Caller caller, CreditNoteSnapshot note, PaymentMethod method, Money amount);
}
