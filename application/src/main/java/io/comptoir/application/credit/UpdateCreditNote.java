package io.comptoir.application.credit;

import io.comptoir.application.pricing.LineInput;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.credit.CreditLine;
import io.comptoir.domain.credit.CreditNote;
import io.comptoir.domain.credit.CreditNoteAction;
import io.comptoir.domain.credit.CreditNoteSnapshot;
import io.comptoir.domain.credit.CreditRule;
import io.comptoir.domain.credit.CreditableInvoice;
import io.comptoir.domain.credit.RebatePeriod;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Changes a draft: what of its invoice it credits, or what a rebate says. */
@UseCase("creditNote:update")
public class UpdateCreditNote {

    /** @param edit what it shall say, given what it says */
    public record Command(UUID id, Expected expected, Function<CreditNoteSnapshot, Edit> edit) {}

    /**
     * What it shall say.
     *
     * @param selection of its invoice; a rebate has none
     * @param period of a rebate, with its lines
     */
    public record Edit(
            @Nullable String reason,
            @Nullable CreditSelection selection,
            @Nullable RebatePeriod period,
            List<LineInput> lines) {}

    private final CreditNotes notes;
    private final CreditableInvoices invoices;
    private final InvoiceCredits credits;
    private final RebateWriting rebates;
    private final CreditDesk desk;
    private final Ids ids;
    private final CreditNoteViewing viewing;

    public UpdateCreditNote(
            CreditNotes notes,
            CreditableInvoices invoices,
            InvoiceCredits credits,
            RebateWriting rebates,
            CreditDesk desk,
            Ids ids,
            CreditNoteViewing viewing) {
        this.notes = notes;
        this.invoices = invoices;
        this.credits = credits;
        this.rebates = rebates;
        this.desk = desk;
        this.ids = ids;
        this.viewing = viewing;
    }

    public CreditNoteView handle(Caller caller, Command command) {
        var invoice = invoices.lockOf(notes.get(command.id()).snapshot());
        var work = desk.open(caller, command.id(), command.expected());
        work.note().require(CreditNoteAction.UPDATE, work.situation());
        var edit = command.edit().apply(work.note().snapshot());
        if (invoice == null) {
            rewrite(caller, work.note(), edit);
        } else {
            replan(caller, work.note(), invoice, edit);
        }
        return viewing.show(caller, command.id());
    }

    private void rewrite(Caller caller, CreditNote note, Edit edit) {
        var period = edit.period();
        if (period == null) {
            throw CreditRule.CREDIT_ORIGIN_REQUIRED.because("needed", "period").exception();
        }
        var s = note.snapshot();
        var present = s.lines().stream().map(CreditLine::line).toList();
        var lines = rebates.lines(caller, s.terms(), edit.lines(), present);
        desk.save(caller, note, note.rewrite(period, edit.reason(), lines, caller.now()));
    }

    private void replan(Caller caller, CreditNote note, CreditableInvoice invoice, Edit edit) {
        var s = note.snapshot();
        var selection = edit.selection();
        if (selection == null || selection.equals(CreditSelection.of(s))) {
            desk.save(caller, note, note.update(edit.reason(), s.lines(), caller.now()));
            return;
        }
        credits.release(invoice, s.lines());
        var free = invoices.reread(invoice.invoice().id());
        var planned = selection.plan(free, s.purpose(), ids::next);
        CreditRule.CREDIT_BY_AMOUNT_ONLY.check(
                s.purpose().takesQuantities() || planned.stream().noneMatch(CreditLine::takesQuantity));
        desk.save(caller, note, note.update(edit.reason(), planned, caller.now()));
        credits.hold(free, planned);
    }
}
