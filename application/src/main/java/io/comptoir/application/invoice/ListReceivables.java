package io.comptoir.application.invoice;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;

/** Lists what customers owe, per instalment. */
@UseCase("invoice:list")
public class ListReceivables {

    private final Receivables receivables;

    public ListReceivables(Receivables receivables) {
        this.receivables = receivables;
    }

    public Page<Receivable> handle(Caller caller, ListRequest request) {
        return receivables.page(request, caller.now().day());
    }
}
