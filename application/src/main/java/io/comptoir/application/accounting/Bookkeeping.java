package io.comptoir.application.accounting;

import io.comptoir.application.company.Companies;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.accounting.MoneyEntries;
import io.comptoir.domain.accounting.SalesEntries;
import io.comptoir.domain.company.ChartOfAccounts;
import io.comptoir.domain.credit.CreditNoteSnapshot;
import io.comptoir.domain.invoice.InvoiceSnapshot;
import io.comptoir.domain.payment.PaymentSnapshot;

/** Books what documents and money mean, in the transaction that makes it true. */
@Service
public class Bookkeeping {

    private final Journal journal;
    private final Companies companies;
    private final Ids ids;

    public Bookkeeping(Journal journal, Companies companies, Ids ids) {
        this.journal = journal;
        this.companies = companies;
        this.ids = ids;
    }

    public void issued(Caller caller, InvoiceSnapshot invoice) {
        new SalesEntries(accounts(caller)).of(invoice, ids.next()).ifPresent(journal::add);
    }

    public void issued(Caller caller, CreditNoteSnapshot note) {
        new SalesEntries(accounts(caller)).of(note, ids.next()).ifPresent(journal::add);
    }

    /** Money came in, or went out. */
    public void recorded(Caller caller, PaymentSnapshot payment) {
        journal.add(new MoneyEntries(accounts(caller)).of(payment, payment.receivedDate(), ids.next()));
    }

    /** A payment that had bounced is handed in once more. */
    public void represented(Caller caller, PaymentSnapshot payment) {
        journal.add(new MoneyEntries(accounts(caller)).of(payment, caller.now().day(), ids.next()));
    }

    /** A payment bounced, or was cancelled. */
    public void undone(Caller caller, PaymentSnapshot payment) {
        journal.add(
                new MoneyEntries(accounts(caller)).undone(payment, caller.now().day(), ids.next()));
    }

    private ChartOfAccounts accounts(Caller caller) {
        return companies.get(caller.companyId()).settings().accounts();
    }
}
