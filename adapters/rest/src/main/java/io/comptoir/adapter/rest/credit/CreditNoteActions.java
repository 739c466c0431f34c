package io.comptoir.adapter.rest.credit;

import io.comptoir.adapter.rest.shared.listing.RowActions;
import io.comptoir.application.credit.CreditNoteView;
import io.comptoir.application.credit.ReadCreditNote;
import io.comptoir.application.shared.UseCases;
import jakarta.inject.Singleton;

/** What may be done with each of the credit notes of a page. */
@Singleton
public class CreditNoteActions extends RowActions<ReadCreditNote, CreditNoteView> {

    public CreditNoteActions(UseCases useCases, ReadCreditNote read) {
        super(
                useCases,
                "credit-notes",
                read,
                ReadCreditNote::handle,
                (view, language) -> CreditNoteRendering.response(view, language).actions());
    }
}
