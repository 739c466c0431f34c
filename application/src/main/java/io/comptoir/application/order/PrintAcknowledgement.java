package io.comptoir.application.order;

import io.comptoir.application.document.Letterhead;
import io.comptoir.application.document.PricedPaper;
import io.comptoir.application.document.PrintedDates;
import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.document.PrintedKind;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.order.OrderAction;
import java.util.UUID;

/** The acknowledgement of an order (accusé de réception): what the customer gets before goods leave. */
@UseCase("order:downloadAcknowledgement")
public class PrintAcknowledgement {

    private final OrderDesk desk;
    private final Letterhead letterhead;

    public PrintAcknowledgement(OrderDesk desk, Letterhead letterhead) {
        this.desk = desk;
        this.letterhead = letterhead;
    }

    public PrintedDocument handle(Caller caller, UUID id) {
        var order = desk.get(caller, id);
        order.whyNot(OrderAction.ACKNOWLEDGE, desk.situation(caller, order), caller.actor())
                .ifPresent(r -> {
                    throw r.exception();
                });
        var s = order.snapshot();
        var paper = new PricedPaper(s.terms(), s.content(), letterhead.country(caller));
        return paper.print(
                paper.title(PrintedKind.ACKNOWLEDGEMENT, s.head().number()),
                PrintedDates.of(s.head().created().day()),
                letterhead.today(caller));
    }
}
