package io.comptoir.application.credit;

import io.comptoir.application.company.Companies;
import io.comptoir.application.document.Letterhead;
import io.comptoir.application.document.PricedPaper;
import io.comptoir.application.document.PrintLanguage;
import io.comptoir.application.document.PrintedAddress;
import io.comptoir.application.document.PrintedCustomer;
import io.comptoir.application.document.PrintedDates;
import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.document.PrintedKind;
import io.comptoir.application.document.PrintedReferences;
import io.comptoir.application.document.PrintedState;
import io.comptoir.application.document.PrintedTitle;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.credit.SupplierCreditSnapshot;
import io.comptoir.domain.credit.SupplierCreditStatus;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The company's own paper of what a supplier credits: for its files, in its language. */
@UseCase("supplierCreditNote:download")
public class PrintSupplierCreditNote {

    private final SupplierCreditNotes notes;
    private final Letterhead letterhead;
    private final Companies companies;

    public PrintSupplierCreditNote(SupplierCreditNotes notes, Letterhead letterhead, Companies companies) {
        this.notes = notes;
        this.letterhead = letterhead;
        this.companies = companies;
    }

    public PrintedDocument handle(Caller caller, UUID id) {
        var s = notes.get(id).snapshot();
        var body = s.body();
        var language = PrintLanguage.of(companies.get(caller.companyId()).language());
        var title = PrintedTitle.of(
                PrintedKind.SUPPLIER_CREDIT_NOTE,
                s.head().number(),
                language,
                body.content().currency());
        var day = Objects.requireNonNullElse(s.issueDate(), caller.now().day());
        var references = new PrintedReferences(body.reference(), List.of(), null, null, null, null);
        return PrintedDocument.of(
                        title.withState(state(s.status())), PrintedDates.of(day), letterhead.today(caller), supplier(s))
                .withReferences(references)
                .withLines(PricedPaper.lines(body.content()))
                .withTotals(PricedPaper.totals(body.content()))
                .withNote(body.note());
    }

    private static @Nullable PrintedCustomer supplier(SupplierCreditSnapshot s) {
        var name = s.body().supplierName();
        return name == null ? null : PrintedCustomer.of(new PrintedAddress(name, List.of()));
    }

    private static PrintedState state(SupplierCreditStatus status) {
        return switch (status) {
            case DRAFT -> PrintedState.DRAFT;
            case ISSUED -> PrintedState.FINAL;
            case CANCELLED -> PrintedState.CANCELLED;
        };
    }
}
