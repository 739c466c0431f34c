package io.comptoir.application.credit;

import io.comptoir.application.company.Companies;
import io.comptoir.application.delivery.DeliveryFacts;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.QuantityLedger;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.credit.CreditNote;
import io.comptoir.domain.credit.CreditNoteEvent;
import io.comptoir.domain.credit.CreditNoteSnapshot;
import io.comptoir.domain.credit.CreditSituation;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.LineSource;
import java.util.List;
import java.util.UUID;

/** Takes credit notes in hand and puts back what changed. */
@Service
public class CreditDesk {

    static final String TYPE = "CREDIT_NOTE";

    private final CreditNotes notes;
    private final QuantityLedger ledger;
    private final Companies companies;
    private final DeliveryFacts deliveries;
    private final History history;

    public CreditDesk(
            CreditNotes notes, QuantityLedger ledger, Companies companies, DeliveryFacts deliveries, History history) {
        this.notes = notes;
        this.ledger = ledger;
        this.companies = companies;
        this.deliveries = deliveries;
        this.history = history;
    }

    /** A credit note, locked; what comes before it in the order of locks is the caller's. */
    CreditNoteWork open(Caller caller, UUID id, Expected expected) {
        return work(caller, notes.lock(id, expected));
    }

    /** A credit note to look at: nothing is locked. */
    CreditNoteWork look(Caller caller, UUID id) {
        return work(caller, notes.get(id));
    }

    void add(Caller caller, CreditNote note) {
        var created = note.created();
        notes.add(note);
        ledger.book(created.entries());
        record(caller, note, created);
    }

    void save(Caller caller, CreditNote note, CreditNoteEvent event) {
        notes.update(note);
        ledger.book(event.entries());
        record(caller, note, event);
    }

    void saveHeader(Caller caller, CreditNote note, CreditNoteEvent event) {
        notes.updateHeader(note);
        ledger.book(event.entries());
        record(caller, note, event);
    }

    private CreditNoteWork work(Caller caller, CreditNote note) {
        var s = note.snapshot();
        var settings = companies.get(caller.companyId()).settings();
        var limit = settings.creditNoteApprovalAmount();
        boolean over = limit != null && s.gross().amount().compareTo(limit) > 0;
        return new CreditNoteWork(
                note,
                new CreditSituation(
                        caller.is(s.head().created().by().id()),
                        settings.fourEyes(),
                        over && !caller.may("creditNote:approve"),
                        payments(s)));
    }

    /** Of the delivery that came back. */
    private List<String> payments(CreditNoteSnapshot note) {
        if (note.origin().returnId() == null) {
            return List.of();
        }
        return note.lines().stream()
                .flatMap(l -> l.line().source(DocumentType.DELIVERY_NOTE).stream())
                .map(LineSource::documentId)
                .distinct()
                .limit(1)
                .flatMap(id -> deliveries.dependents(id).payments().stream())
                .toList();
    }

    private void record(Caller caller, CreditNote note, CreditNoteEvent event) {
        var s = note.snapshot();
        history.record(
                caller,
                new History.Entry(
                        TYPE,
                        s.id(),
                        s.head().number(),
                        event.name(),
                        s.status().name(),
                        s.head().version(),
                        event.details()));
    }
}
