package io.comptoir.application.order;

import io.comptoir.application.document.Letterhead;
import io.comptoir.application.document.PricedPaper;
import io.comptoir.application.document.PrintedDates;
import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.document.PrintedKind;
import io.comptoir.application.document.PrintedState;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.order.OrderAction;
import io.comptoir.domain.order.OrderStatus;
import java.util.UUID;

/** The paper of an order, once the company's setting allows it (P12). */
@UseCase("order:download")
public class PrintOrder {

    private final OrderDesk desk;
    private final Letterhead letterhead;

    public PrintOrder(OrderDesk desk, Letterhead letterhead) {
        this.desk = desk;
        this.letterhead = letterhead;
    }

    public PrintedDocument handle(Caller caller, UUID id) {
        var order = desk.get(caller, id);
        order.whyNot(OrderAction.DOWNLOAD, desk.situation(caller, order), caller.actor())
                .ifPresent(r -> {
                    throw r.exception();
                });
        var s = order.snapshot();
        var paper = new PricedPaper(s.terms(), s.content(), letterhead.country(caller));
        var title = paper.title(PrintedKind.ORDER, s.head().number());
        var state = s.status() == OrderStatus.CANCELLED ? PrintedState.CANCELLED : PrintedState.FINAL;
        return paper.print(
                title.withState(state), PrintedDates.of(s.head().created().day()), letterhead.today(caller));
    }
}
