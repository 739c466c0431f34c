package io.comptoir.application.credit;

import io.comptoir.application.shared.ActionView;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.credit.CreditNoteAction;
import io.comptoir.domain.shared.document.DocumentType;
import java.util.Arrays;
import java.util.UUID;

/** Shows credit notes, with what the caller may do with them. */
@Service
public class CreditNoteViewing {

    private final CreditDesk desk;
    private final DocumentLinks links;

    public CreditNoteViewing(CreditDesk desk, DocumentLinks links) {
        this.desk = desk;
        this.links = links;
    }

    CreditNoteView show(Caller caller, UUID id) {
        var work = desk.look(caller, id);
        var actions = Arrays.stream(CreditNoteAction.values())
                .map(a -> ActionView.of(
                        caller, a.segment(), permission(a), work.note().whyNot(a, work.situation())))
                .toList();
        return new CreditNoteView(
                work.note().snapshot(), links.of(new DocumentRef(DocumentType.CREDIT_NOTE, id)), actions);
    }

    /** Nobody deletes: whoever sees a credit note is told why. */
    private static String permission(CreditNoteAction action) {
        return action == CreditNoteAction.DELETE ? "creditNote:read" : "creditNote:" + action.segment();
    }
}
