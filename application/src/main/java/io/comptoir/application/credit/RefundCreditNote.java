package io.comptoir.application.credit;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.shared.document.PaymentMethod;
import io.comptoir.domain.shared.money.Money;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pays the customer's credit out, all of it or a part. */
@UseCase("creditNote:refund")
public class RefundCreditNote {

    /** @param amount null: all that is open */
    public record Command(
            UUID id,
            Expected expected,
            PaymentMethod method,
            @Nullable BigDecimal amount) {}

    private final Refunds refunds;
    private final CreditDesk desk;
    private final CreditNoteViewing viewing;

    public RefundCreditNote(Refunds refunds, CreditDesk desk, CreditNoteViewing viewing) {
        this.refunds = refunds;
        this.desk = desk;
        this.viewing = viewing;
    }

    public CreditNoteView handle(Caller caller, Command command) {
        var note = desk.open(caller, command.id(), command.expected()).note();
        var before = note.snapshot();
        var asked = command.amount();
        var amount =
                asked == null ? before.open() : new Money(asked, before.terms().currency());
        var event = note.refund(command.method(), amount, caller.now());
        refunds.payOut(caller, before, command.method(), amount);
        desk.saveHeader(caller, note, event);
        return viewing.show(caller, command.id());
    }
}
