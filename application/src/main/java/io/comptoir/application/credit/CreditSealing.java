package io.comptoir.application.credit;

import io.comptoir.application.accounting.Bookkeeping;
import io.comptoir.application.company.Companies;
import io.comptoir.application.fiscal.FiscalJournal;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentNumbers;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.credit.CreditAllocation;
import io.comptoir.domain.credit.CreditIssuance;
import io.comptoir.domain.shared.document.DocumentType;
import java.util.List;

/** The last steps of issuing: the number of a series without gaps, then the fiscal chain. */
@Service
public class CreditSealing {

    private final Companies companies;
    private final DocumentNumbers numbers;
    private final CreditDesk desk;
    private final FiscalJournal journal;
    private final Bookkeeping books;

    public CreditSealing(
            Companies companies, DocumentNumbers numbers, CreditDesk desk, FiscalJournal journal, Bookkeeping books) {
        this.companies = companies;
        this.numbers = numbers;
        this.desk = desk;
        this.journal = journal;
        this.books = books;
    }

    void seal(Caller caller, CreditNoteWork work, List<CreditAllocation> settled) {
        var day = caller.now().day();
        var seller = companies.get(caller.companyId()).identity();
        var number = numbers.nextGapless(DocumentType.CREDIT_NOTE, day);
        var event = work.note().issue(number, new CreditIssuance(day, seller), settled, work.situation(), caller.now());
        desk.saveHeader(caller, work.note(), event);
        journal.record(
                IssuedCreditNoteFact.of(work.note().snapshot(), caller.now().at()));
        books.issued(caller, work.note().snapshot());
    }
}
