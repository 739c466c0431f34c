package io.comptoir.application.payment;

import io.comptoir.application.credit.Refunds;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.credit.CreditNoteSnapshot;
import io.comptoir.domain.payment.Receipt;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.PaymentMethod;
import io.comptoir.domain.shared.money.Money;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Pays credit notes out: an outgoing payment records it. */
@Service
public class CreditRefunds implements Refunds {

    private final PaymentRecording recording;
    private final DocumentLinks links;

    public CreditRefunds(PaymentRecording recording, DocumentLinks links) {
        this.recording = recording;
        this.links = links;
    }

    @Override
    public void payOut(Caller caller, CreditNoteSnapshot note, PaymentMethod method, Money amount) {
        var customer = Objects.requireNonNull(note.terms().customer());
        var receipt = Receipt.refund(customer, method, amount, caller.now().day(), note.id());
        var outgoing = recording.record(caller, receipt, Map.of());
        links.link(
                List.of(new DocumentRef(DocumentType.CREDIT_NOTE, note.id())),
                new DocumentRef(DocumentType.PAYMENT, outgoing.id()));
    }
}
