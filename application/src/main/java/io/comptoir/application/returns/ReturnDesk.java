package io.comptoir.application.returns;

import io.comptoir.application.company.Companies;
import io.comptoir.application.delivery.DeliveryNotes;
import io.comptoir.application.order.Orders;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.QuantityLedger;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.returns.ReturnEvent;
import io.comptoir.domain.returns.ReturnProgress;
import io.comptoir.domain.returns.ReturnSituation;
import io.comptoir.domain.returns.ReturnSnapshot;
import io.comptoir.domain.returns.SalesReturn;
import java.util.UUID;

/** Takes returns in hand, in the order of locks, and puts back what changed. */
@Service
public class ReturnDesk {

    static final String TYPE = "RETURN";

    private final Returns returns;
    private final Orders orders;
    private final DeliveryNotes notes;
    private final QuantityLedger ledger;
    private final Companies companies;
    private final History history;

    public ReturnDesk(
            Returns returns,
            Orders orders,
            DeliveryNotes notes,
            QuantityLedger ledger,
            Companies companies,
            History history) {
        this.returns = returns;
        this.orders = orders;
        this.notes = notes;
        this.ledger = ledger;
        this.companies = companies;
        this.history = history;
    }

    /** A return, locked after its orders and its delivery note. */
    ReturnWork open(Caller caller, UUID id, Expected expected) {
        lockSources(id);
        return take(caller, id, expected);
    }

    /** Locks what a return brings back; what comes between in the order of locks is the caller's. */
    public ReturnSnapshot lockSources(UUID id) {
        var known = returns.get(id).snapshot();
        orders.lockAll(known.orders());
        var noteId = known.origin().noteId();
        if (noteId != null) {
            notes.lock(noteId, Expected.ANY);
        }
        return known;
    }

    /** A return, locked; its orders and its delivery note are already. */
    public ReturnWork take(Caller caller, UUID id, Expected expected) {
        return work(caller, returns.lock(id, expected));
    }

    /** A return to look at: nothing is locked. */
    public ReturnWork look(Caller caller, UUID id) {
        return work(caller, returns.get(id));
    }

    void add(Caller caller, SalesReturn made) {
        var created = made.created();
        ledger.book(created.entries());
        returns.add(made, progress(made));
        history.record(caller, entry(made, created));
    }

    public void save(Caller caller, SalesReturn changed, ReturnEvent event) {
        ledger.book(event.entries());
        returns.update(changed, progress(changed));
        history.record(caller, entry(changed, event));
    }

    private ReturnWork work(Caller caller, SalesReturn document) {
        var s = document.snapshot();
        var situation = new ReturnSituation(
                caller.is(s.head().created().by().id()),
                caller.may("return:cancelAny"),
                companies.get(caller.companyId()).settings().fourEyes(),
                ledger.progress(s.bookedLines()));
        return new ReturnWork(document, situation);
    }

    private ReturnProgress progress(SalesReturn of) {
        var s = of.snapshot();
        return new ReturnProgress(s, ledger.progress(s.bookedLines()));
    }

    private static History.Entry entry(SalesReturn of, ReturnEvent event) {
        var s = of.snapshot();
        return new History.Entry(
                TYPE,
                s.id(),
                s.head().number(),
                event.name(),
                s.status().name(),
                s.head().version(),
                event.details());
    }
}
