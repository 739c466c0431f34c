package io.comptoir.application.returns;

import io.comptoir.application.shared.ActionView;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.returns.ReturnAction;
import io.comptoir.domain.shared.document.DocumentType;
import java.util.Arrays;
import java.util.UUID;

/** Shows returns, with what the caller may do with them. */
@Service
public class ReturnViewing {

    private final ReturnDesk desk;
    private final DocumentLinks links;

    public ReturnViewing(ReturnDesk desk, DocumentLinks links) {
        this.desk = desk;
        this.links = links;
    }

    public ReturnView show(Caller caller, UUID id) {
        return show(caller, desk.look(caller, id));
    }

    ReturnView show(Caller caller, ReturnWork work) {
        var document = work.document();
        var actions = Arrays.stream(ReturnAction.values())
                .filter(ReturnAction::command)
                .map(a -> ActionView.of(caller, a.segment(), permission(a), document.whyNot(a, work.situation())))
                .toList();
        return new ReturnView(
                document.snapshot(),
                work.progress(),
                links.of(new DocumentRef(DocumentType.RETURN, document.id())),
                actions);
    }

    private static String permission(ReturnAction action) {
        return action == ReturnAction.CREDIT_NOTES ? "return:generateCreditNote" : "return:" + action.segment();
    }
}
