package io.comptoir.application.delivery;

import io.comptoir.application.shared.ActionView;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.QuantityLedger;
import io.comptoir.application.shared.Service;
import io.comptoir.application.shared.Warning;
import io.comptoir.domain.delivery.DeliveryLine;
import io.comptoir.domain.delivery.DeliveryNoteAction;
import io.comptoir.domain.delivery.DeliveryRule;
import io.comptoir.domain.delivery.DeliverySituation.CreditVerdict;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.error.Refusal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Shows delivery notes, with what the caller may do with them. */
@Service
public class DeliveryViewing {

    private static final Map<DeliveryNoteAction, String> PERMISSIONS = new EnumMap<>(Map.of(
            DeliveryNoteAction.UPDATE, "deliveryNote:update",
            DeliveryNoteAction.CONFIRM_PICKING, "deliveryNote:confirmPicking",
            DeliveryNoteAction.SHIP, "deliveryNote:ship",
            DeliveryNoteAction.APPROVE, "deliveryNote:approve",
            DeliveryNoteAction.REJECT, "deliveryNote:reject",
            DeliveryNoteAction.CONFIRM_DELIVERY, "deliveryNote:confirmDelivery",
            DeliveryNoteAction.CANCEL, "deliveryNote:cancel",
            DeliveryNoteAction.INVOICES, "deliveryNote:createInvoice",
            DeliveryNoteAction.DELETE, "deliveryNote:delete",
            DeliveryNoteAction.DOWNLOAD, "deliveryNote:download"));

    private final DeliveryDesk desk;
    private final QuantityLedger ledger;
    private final DocumentLinks links;
    private final NoteInvoicing invoicing;

    public DeliveryViewing(DeliveryDesk desk, QuantityLedger ledger, DocumentLinks links, NoteInvoicing invoicing) {
        this.desk = desk;
        this.ledger = ledger;
        this.links = links;
        this.invoicing = invoicing;
    }

    public DeliveryView show(Caller caller, UUID id) {
        return show(caller, desk.look(caller, id));
    }

    DeliveryView show(Caller caller, DeliveryWork work) {
        var note = work.note().snapshot();
        var actions = Arrays.stream(DeliveryNoteAction.values())
                .map(a -> ActionView.of(
                        caller, a.segment(), PERMISSIONS.getOrDefault(a, "deliveryNote:read"), whyNot(caller, work, a)))
                .toList();
        return new DeliveryView(
                note,
                ledger.progress(note.lines().stream().map(DeliveryLine::id).toList()),
                links.of(new DocumentRef(DocumentType.DELIVERY_NOTE, note.id())),
                actions,
                warnings(work));
    }

    private Optional<Refusal> whyNot(Caller caller, DeliveryWork work, DeliveryNoteAction action) {
        var refusal = work.note().whyNot(action, work.situation());
        return action == DeliveryNoteAction.INVOICES
                ? refusal.or(() -> invoicing.whyNot(
                        work.note().id(), work.orders(), caller.now().day()))
                : refusal;
    }

    private static List<Warning> warnings(DeliveryWork work) {
        return work.situation().credit() == CreditVerdict.WARN
                ? List.of(new Warning(Warning.Severity.WARNING, DeliveryRule.CREDIT_EXCEEDED.because(), null))
                : List.of();
    }
}
