package io.comptoir.application.returns;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentNumbers;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.returns.SalesReturn;
import io.comptoir.domain.shared.document.DocumentType;
import java.util.List;

/** Makes returns, for the command and for orders that bring goods back. */
@Service
public class ReturnDrafting {

    private final ReturnOpening opening;
    private final LooseReturns loose;
    private final ReturnDesk desk;
    private final DocumentNumbers numbers;
    private final DocumentLinks links;
    private final Ids ids;

    public ReturnDrafting(
            ReturnOpening opening,
            LooseReturns loose,
            ReturnDesk desk,
            DocumentNumbers numbers,
            DocumentLinks links,
            Ids ids) {
        this.opening = opening;
        this.loose = loose;
        this.desk = desk;
        this.numbers = numbers;
        this.links = links;
        this.ids = ids;
    }

    /** Several at once; all their orders and notes are locked before the first is made. */
    public List<SalesReturn> makeAll(Caller caller, List<ReturnRequest.OfNote> requests) {
        opening.lockAll(requests.stream().map(ReturnRequest.OfNote::noteId).toList());
        return requests.stream().map(r -> make(caller, r)).toList();
    }

    /** Validated at once where the caller may do so, submitted otherwise. */
    public SalesReturn make(Caller caller, ReturnRequest request) {
        var plan = switch (request) {
            case ReturnRequest.OfNote note -> opening.plan(caller, note);
            case ReturnRequest.Loose products -> loose.plan(caller, products);
        };
        var number = numbers.next(DocumentType.RETURN, caller.now().day());
        var made = SalesReturn.create(ids.next(), number, plan, caller.may("return:createValidated"), caller.now());
        desk.add(caller, made);
        var noteId = plan.origin().noteId();
        if (noteId != null) {
            links.link(
                    List.of(new DocumentRef(DocumentType.DELIVERY_NOTE, noteId)),
                    new DocumentRef(DocumentType.RETURN, made.id()));
        }
        return made;
    }
}
