package io.comptoir.bootstrap.demo;

import io.comptoir.application.credit.CreditReturn;
import io.comptoir.application.credit.IssueCreditNote;
import io.comptoir.application.delivery.DeliveryView;
import io.comptoir.application.returns.CreateReturn;
import io.comptoir.application.returns.ReceiveReturn;
import io.comptoir.application.returns.ReturnRequest;
import io.comptoir.application.returns.ReturnView;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCases;
import io.comptoir.domain.returns.ReceivedPart;
import io.comptoir.domain.returns.Resolution;
import io.comptoir.domain.returns.ReturnReason;
import io.comptoir.domain.stock.Disposition;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;

/** What comes back of the demo's sales, and what is credited for it. */
@Singleton
class DemoReturns {

    /** How far a return goes. */
    enum Step {
        OPENED,
        RECEIVED,
        DRAFTED,
        CREDITED
    }

    private final UseCases run;
    private final CreateReturn create;
    private final ReceiveReturn receive;
    private final CreditReturn credit;
    private final IssueCreditNote issue;

    DemoReturns(UseCases run, CreateReturn create, ReceiveReturn receive, CreditReturn credit, IssueCreditNote issue) {
        this.run = run;
        this.create = create;
        this.receive = receive;
        this.credit = credit;
        this.issue = issue;
    }

    /** One piece of the first line of a delivery that was invoiced. */
    void bringBack(Caller caller, DeliveryView delivered, Step last) {
        var line = new ReturnRequest.Line(
                delivered.note().lines().getFirst().id(),
                BigDecimal.ONE,
                ReturnReason.DAMAGED,
                "Emballage ouvert",
                Resolution.CREDIT);
        var request = new ReturnRequest.OfNote(
                delivered.note().id(), ReturnReason.DAMAGED, "Abîmé à la livraison", List.of(line));
        var back = run.run(caller, create, (use, who) -> use.handle(who, request));
        if (last.compareTo(Step.RECEIVED) >= 0) {
            receive(caller, back);
        }
        if (last.compareTo(Step.DRAFTED) >= 0) {
            credit(caller, back, last);
        }
    }

    private void receive(Caller caller, ReturnView back) {
        var part =
                new ReceivedPart(back.document().lines().getFirst().id(), BigDecimal.ONE, Disposition.QUARANTINE, null);
        var command = new ReceiveReturn.Command(back.document().id(), Expected.ANY, List.of(part));
        run.run(caller, receive, (use, who) -> use.handle(who, command));
    }

    private void credit(Caller caller, ReturnView back, Step last) {
        var drafted = run.run(
                caller, credit, (use, who) -> use.handle(who, back.document().id(), Expected.ANY));
        if (last == Step.CREDITED) {
            run.run(caller, issue, (use, who) -> use.handle(who, drafted.note().id(), Expected.ANY));
        }
    }
}
